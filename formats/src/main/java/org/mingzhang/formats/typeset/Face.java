package org.mingzhang.formats.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A weight of the font that all print is set in. Loaded when first asked for and kept: it is ten
 * megabytes.
 */
public enum Face {
  REGULAR("NotoSansSC-Regular"),
  BOLD("NotoSansSC-Bold");

  private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

  private final String postScriptName;
  private volatile @Nullable Loaded loaded;

  private record Loaded(
      TrueTypeFont font, CmapLookup characters, HorizontalMetricsTable metrics, float unit) {

    float width(int codePoint) {
      return metrics.getAdvanceWidth(characters.getGlyphId(codePoint)) * unit;
    }
  }

  /** Widths that were asked for, plus one; 0 where none was yet. */
  private final float[] widths = new float[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  Face(String postScriptName) {
    this.postScriptName = postScriptName;
  }

  /** Its name in a file that embeds it. */
  public String postScriptName() {
    return postScriptName;
  }

  /** The number of the shape of a character; 0 if the font has none. */
  public int glyph(int codePoint) {
    return loaded().characters.getGlyphId(codePoint);
  }

  /** How far the pen moves for a character, in em. */
  public float width(int codePoint) {
    if (codePoint >= widths.length) {
      return loaded().width(codePoint);
    }
    float known = widths[codePoint];
    if (known == 0) {
      known = loaded().width(codePoint) + 1;
      widths[codePoint] = known;
    }
    return known - 1;
  }

  /** How far the pen moves for a text, in em. */
  public float width(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  /** The font itself; whoever reads shapes from it holds its monitor. */
  public TrueTypeFont font() {
    return loaded().font;
  }

  private Loaded loaded() {
    Loaded face = loaded;
    if (face == null) {
      synchronized (this) {
        face = loaded;
        if (face == null) {
          face = load();
          loaded = face;
        }
      }
    }
    return face;
  }

  private Loaded load() {
    String file = FOLDER + postScriptName + ".ttf";
    try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(file), file)) {
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
      return new Loaded(
          font,
          font.getUnicodeCmapLookup(),
          font.getHorizontalMetrics(),
          1f / font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
