package org.mingzhang.formats.ofd;

import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Box;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.printed.Glyph;
import org.mingzhang.formats.printed.PageBuilder;
import org.mingzhang.formats.printed.PathTracer;
import org.mingzhang.formats.printed.Turn;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Reads text and path objects of one layer. */
final class ObjectReader {

  private static final float ASCENT = 0.88f;

  /** How wide a Latin character is in most fonts, where nothing else tells. */
  private static final float LATIN = 0.55f;

  /** A page of the smallest readable print holds less than a tenth of this. */
  private static final int MOST_GLYPHS = 200_000;

  private final Xml xml;
  private final PageBuilder page;
  private int glyphs;

  ObjectReader(Xml xml, PageBuilder page) {
    this.xml = xml;
    this.page = page;
  }

  /** Reads the text object just started. */
  void text() throws UnusableInput {
    Frame frame = Frame.PAGE.of(xml);
    float size = Numbers.of(xml.attribute("Size", ""), 0);
    float scale = Numbers.of(xml.attribute("HScale", ""), 1);
    boolean seen = xml.on("Visible", true);
    int outer = xml.depth();
    float x = 0;
    float y = 0;
    while (xml.nextIn(outer)) {
      if (xml.starts("TextCode")) {
        x = Numbers.of(xml.attribute("X", ""), x);
        y = Numbers.of(xml.attribute("Y", ""), y);
        float[] right = Numbers.steps(xml.attribute("DeltaX", ""));
        float[] down = Numbers.steps(xml.attribute("DeltaY", ""));
        String text = xml.content();
        if (seen && size > 0) {
          print(text.strip().isEmpty() ? "" : text, frame, x, y, right, down, size * scale, size);
        }
      }
    }
  }

  private void print(
      String text,
      Frame frame,
      float startX,
      float startY,
      float[] right,
      float[] down,
      float em,
      float size)
      throws UnusableInput {
    Turn turn = Turn.forText(frame.a(), frame.b());
    float x = startX;
    float y = startY;
    int index = 0;
    for (int i = 0; i < text.length(); index++) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      float usual = (codePoint >= 0x2E80 ? 1 : LATIN) * em;
      float step =
          index < right.length ? right[index] : right.length > 0 || down.length > 0 ? 0 : usual;
      boolean known = index < right.length && step > 0 && step <= 1.05f * em;
      add(Character.toString(codePoint), turn, frame, x, y, known ? step : usual, size);
      x += step;
      y += index < down.length ? down[index] : 0;
    }
  }

  private void add(
      String text, @Nullable Turn turn, Frame frame, float x, float y, float width, float size)
      throws UnusableInput {
    if (++glyphs > MOST_GLYPHS) {
      throw new UnusableInput(Reason.BOMB, "more than " + MOST_GLYPHS + " characters on a page");
    }
    float left = frame.x(x, y - ASCENT * size);
    float top = frame.y(x, y - ASCENT * size);
    float right = frame.x(x + width, y + (1 - ASCENT) * size);
    float bottom = frame.y(x + width, y + (1 - ASCENT) * size);
    if (turn != null && Float.isFinite(left + top + right + bottom)) {
      Box box =
          new Box(
              Math.min(left, right),
              Math.min(top, bottom),
              Math.abs(right - left),
              Math.abs(bottom - top));
      page.add(turn, new Glyph(text, box));
    }
  }

  /** Reads the path object just started. */
  void path() throws UnusableInput {
    Frame frame = Frame.PAGE.of(xml);
    boolean stroke = xml.on("Stroke", true);
    boolean fill = xml.on("Fill", false);
    boolean seen = xml.on("Visible", true);
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("AbbreviatedData")) {
        String data = xml.content();
        if (seen) {
          trace(data, frame, stroke, fill);
        }
      }
    }
  }

  private void trace(String data, Frame frame, boolean stroke, boolean fill) {
    PathTracer pen = page.path();
    StringTokenizer words = new StringTokenizer(data, " \t\r\n,");
    while (words.hasMoreTokens()) {
      String step = words.nextToken();
      float[] n = numbers(words, operands(step));
      int last = n.length - 2;
      switch (step) {
        case "S", "M" -> pen.moveTo(frame.x(n[0], n[1]), frame.y(n[0], n[1]));
        case "L" -> pen.lineTo(frame.x(n[0], n[1]), frame.y(n[0], n[1]));
        case "Q", "B", "A" ->
            pen.skipTo(frame.x(n[last], n[last + 1]), frame.y(n[last], n[last + 1]));
        case "C" -> pen.close();
        default -> {}
      }
    }
    pen.paint(stroke, fill);
  }

  private static int operands(String step) {
    return switch (step) {
      case "S", "M", "L" -> 2;
      case "Q" -> 4;
      case "B" -> 6;
      case "A" -> 7;
      default -> 0;
    };
  }

  private static float[] numbers(StringTokenizer words, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count && words.hasMoreTokens(); i++) {
      float number = Numbers.of(words.nextToken(), 0);
      numbers[i] = Float.isFinite(number) ? number : 0;
    }
    return numbers;
  }
}
