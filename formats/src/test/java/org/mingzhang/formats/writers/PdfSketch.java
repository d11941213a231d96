package org.mingzhang.formats.writers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand: texts and rules at places counted in points from the top left corner. */
public final class PdfSketch {

  /** The long side of the sheet lies across. */
  public static final float WIDTH = PDRectangle.A4.getHeight();

  public static final float HEIGHT = PDRectangle.A4.getWidth();

  private static final TrueTypeFont LETTERS = letters();

  private final PDDocument pdf = new PDDocument();
  private final PDFont font;
  private PDPage page;
  private PDPageContentStream content;

  public PdfSketch() {
    try {
      font = PDType0Font.load(pdf, LETTERS, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    newPage();
  }

  private static TrueTypeFont letters() {
    String name = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    try (InputStream in = PdfSketch.class.getResourceAsStream(name)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Step {
    void go() throws IOException;
  }

  private PdfSketch step(Step step) {
    try {
      step.go();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public PdfSketch newPage() {
    return step(
        () -> {
          if (content != null) {
            content.close();
          }
          page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
          pdf.addPage(page);
          content = new PDPageContentStream(pdf, page);
        });
  }

  /** Draws everything after this as on a page that is shown turned by a quarter. */
  public PdfSketch shownTurned() {
    return step(
        () -> {
          page.setMediaBox(new PDRectangle(HEIGHT, WIDTH));
          page.setCropBox(new PDRectangle(HEIGHT, WIDTH));
          page.setRotation(90);
          content.transform(new Matrix(0, 1, -1, 0, HEIGHT, 0));
        });
  }

  /** Draws everything after this running upwards on an upright page that is shown as it is. */
  public PdfSketch runningUpwards() {
    shownTurned();
    page.setRotation(0);
    return this;
  }

  /** Cuts a border off the page, as wide as this. */
  public PdfSketch cropped(float border) {
    page.setCropBox(new PDRectangle(border, border, WIDTH - 2 * border, HEIGHT - 2 * border));
    return this;
  }

  /** Text that is not seen, as recognition puts it over a picture. */
  public PdfSketch invisible() {
    return step(() -> content.setRenderingMode(RenderingMode.NEITHER));
  }

  public float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text whose upper edge is at {@code top}. */
  public PdfSketch text(float left, float top, float size, String text) {
    return step(
        () -> {
          content.beginText();
          content.setFont(font, size);
          content.newLineAtOffset(left, HEIGHT - top - 0.88f * size);
          content.showText(text);
          content.endText();
        });
  }

  /** Text that ends at {@code right}. */
  public PdfSketch textTo(float right, float top, float size, String text) {
    return text(right - width(text, size), top, size, text);
  }

  public PdfSketch rule(float x1, float y1, float x2, float y2) {
    return step(
        () -> {
          content.moveTo(x1, HEIGHT - y1);
          content.lineTo(x2, HEIGHT - y2);
          content.stroke();
        });
  }

  public PdfSketch filled(float left, float top, float width, float height) {
    return step(
        () -> {
          content.addRect(left, HEIGHT - top - height, width, height);
          content.fill();
        });
  }

  /** Demands the first password to open the file, the second to change it. */
  public byte[] bytes(String userPassword, String ownerPassword) {
    step(
        () ->
            pdf.protect(
                new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission())));
    return bytes();
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    step(
        () -> {
          content.close();
          pdf.save(out);
          pdf.close();
        });
    return out.toByteArray();
  }
}
