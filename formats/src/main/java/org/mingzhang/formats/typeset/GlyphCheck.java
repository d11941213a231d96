package org.mingzhang.formats.typeset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.MissingGlyphs.Missing;

/** Looks for characters that would be printed as boxes, before anything is printed. */
final class GlyphCheck {

  private final Map<Integer, Missing> missing = new LinkedHashMap<>();

  private GlyphCheck() {}

  static void check(Document document) throws MissingGlyphs {
    GlyphCheck check = new GlyphCheck();
    check.text(document.info().title());
    check.text(document.info().publisher());
    document.info().cover().forEach(check::text);
    document.blocks().forEach(check::block);
    if (!check.missing.isEmpty()) {
      throw new MissingGlyphs(List.copyOf(check.missing.values()));
    }
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> text(heading.text());
      case Paragraph paragraph -> text(paragraph.text());
      case Grid grid -> grid.rows().forEach(this::row);
    }
  }

  private void row(GridRow row) {
    for (GridCell cell : row.cells()) {
      text(cell.text());
      cell.nested().forEach(this::block);
    }
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      // Blanks of all kinds move the pen, whether or not the font has them.
      if (!Blanks.is(codePoint) && Face.REGULAR.glyph(codePoint) == 0) {
        missing.putIfAbsent(codePoint, new Missing(codePoint, text));
      }
    }
  }
}
