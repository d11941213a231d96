package org.mingzhang.formats.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mingzhang.document.Box;
import org.mingzhang.formats.printed.Glyph;
import org.mingzhang.formats.printed.Page;
import org.mingzhang.formats.printed.PageBuilder;
import org.mingzhang.formats.printed.PathTracer;
import org.mingzhang.formats.printed.Turn;

/**
 * Goes once over the content of a page and collects its characters and strokes. Colours, clips and
 * the shapes of the letters are not asked for: they cost most of the time and say nothing here.
 */
final class PageScanner extends PDFStreamEngine {

  /** A page of the smallest readable print holds less than a tenth of this. */
  private static final int MOST_GLYPHS = 200_000;

  /** Operators of one page, forms drawn over and over included. */
  private static final int MOST_OPERATORS = 1_000_000;

  /** The part of an em that stands above the line of writing, in fonts for Chinese. */
  private static final float ASCENT = 0.88f;

  private final Alphabet alphabet = new Alphabet();
  private PageBuilder page = new PageBuilder(1, 1);
  private PathTracer path = page.path();
  private PageFrame frame = new PageFrame(0, 0, 1, 0, 0, 0, 1, 0);
  private int glyphCount;
  private int operatorCount;

  PageScanner() {
    addTextOperators();
    addPathOperators();
  }

  Page scan(PDPage scanned, int number) throws IOException {
    frame = PageFrame.of(scanned);
    page = new PageBuilder(frame.width(), frame.height());
    path = page.path();
    glyphCount = 0;
    operatorCount = 0;
    processPage(scanned);
    return page.page(number);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++glyphCount > MOST_GLYPHS) {
      throw new TooMuch("more than " + MOST_GLYPHS + " characters on a page");
    }
    String text = alphabet.text(font, code);
    if (text.isEmpty()) {
      return;
    }
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    float c = matrix.getShearX();
    float d = matrix.getScaleY();
    Turn turn = Turn.forText(frame.turnedX(a, b), frame.turnedY(a, b));
    if (turn == null) {
      return;
    }
    // A font that writes downwards does not move to the side: it is given its em.
    float advance = displacement.getX() == 0 ? 1 : displacement.getX();
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    float lowX = x - (1 - ASCENT) * c;
    float lowY = y - (1 - ASCENT) * d;
    float highX = x + advance * a + ASCENT * c;
    float highY = y + advance * b + ASCENT * d;
    page.add(turn, new Glyph(text, box(lowX, lowY, highX, highY)));
  }

  private Box box(float x1, float y1, float x2, float y2) throws IOException {
    float left = frame.x(x1, y1);
    float top = frame.y(x1, y1);
    float right = frame.x(x2, y2);
    float bottom = frame.y(x2, y2);
    if (!Float.isFinite(left + top + right + bottom)) {
      throw new IOException("text at no place");
    }
    return new Box(
        Math.min(left, right),
        Math.min(top, bottom),
        Math.abs(right - left),
        Math.abs(bottom - top));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operatorCount > MOST_OPERATORS) {
      throw new TooMuch("more than " + MOST_OPERATORS + " operators on a page");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuch) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  private void addTextOperators() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  private void addPathOperators() {
    add("m", 2, n -> at(n[0], n[1], (x, y) -> path.moveTo(x, y)));
    add("l", 2, n -> at(n[0], n[1], (x, y) -> path.lineTo(x, y)));
    add("c", 6, n -> at(n[4], n[5], (x, y) -> path.skipTo(x, y)));
    add("v", 4, n -> at(n[2], n[3], (x, y) -> path.skipTo(x, y)));
    add("y", 4, n -> at(n[2], n[3], (x, y) -> path.skipTo(x, y)));
    add("h", 0, n -> path.close());
    add("re", 4, this::rectangle);
    add("S", 0, n -> path.paint(true, false));
    add("s", 0, n -> closeAndStroke());
    for (String fill : List.of("f", "F", "f*")) {
      add(fill, 0, n -> path.paint(false, true));
    }
    for (String both : List.of("B", "B*")) {
      add(both, 0, n -> path.paint(true, true));
    }
    for (String closed : List.of("b", "b*")) {
      add(closed, 0, n -> closeAndStroke());
    }
    add("n", 0, n -> path.paint(false, false));
  }

  private void add(String name, int operands, PathOperator.Step step) {
    addOperator(new PathOperator(this, name, operands, step));
  }

  /** A step of the pen, in the reader's coordinates. */
  private interface Pen {
    void go(float x, float y);
  }

  private void at(float x, float y, Pen pen) {
    Point2D.Float point = transformedPoint(x, y);
    pen.go(frame.x(point.x, point.y), frame.y(point.x, point.y));
  }

  private void rectangle(float[] n) {
    at(n[0], n[1], (x, y) -> path.moveTo(x, y));
    at(n[0] + n[2], n[1], (x, y) -> path.lineTo(x, y));
    at(n[0] + n[2], n[1] + n[3], (x, y) -> path.lineTo(x, y));
    at(n[0], n[1] + n[3], (x, y) -> path.lineTo(x, y));
    path.close();
  }

  private void closeAndStroke() {
    path.close();
    path.paint(true, false);
  }
}
