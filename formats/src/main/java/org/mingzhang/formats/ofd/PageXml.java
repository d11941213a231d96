package org.mingzhang.formats.ofd;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.document.Box;
import org.mingzhang.formats.container.PackageWriter;
import org.mingzhang.formats.typeset.Element;
import org.mingzhang.formats.typeset.Face;
import org.mingzhang.formats.typeset.FontSubset;
import org.mingzhang.formats.typeset.Mark;
import org.mingzhang.formats.typeset.Sheet;
import org.mingzhang.formats.typeset.Target;

/** Writes a page: a text object for every text, a path for every rule and ground. */
final class PageXml {

  private static final float ASCENT = 0.88f;

  private final Sheet sheet;
  private final OfdWriter.Numbers numbers;
  private final Map<Face, FontSubset> fonts;
  private final Map<Element, Target> links = new IdentityHashMap<>();
  private final StringBuilder out = new StringBuilder();

  PageXml(Sheet sheet, OfdWriter.Numbers numbers, Map<Face, FontSubset> fonts) {
    this.sheet = sheet;
    this.numbers = numbers;
    this.fonts = fonts;
  }

  String xml() {
    for (Mark mark : sheet.marks()) {
      if (mark instanceof Mark.Link link) {
        links.put(link.element(), link.target());
      }
    }
    out.append("<ofd:Page ").append(OfdWriter.SPACE).append("><ofd:Area>");
    out.append(OfdWriter.box(sheet)).append("</ofd:Area><ofd:Content><ofd:Layer ID=\"");
    out.append(numbers.next()).append("\" Type=\"Body\">");
    for (Mark mark : sheet.marks()) {
      switch (mark) {
        case Mark.Text text -> text(text);
        case Mark.Rule rule -> rule(rule);
        case Mark.Ground ground -> ground(ground);
        case Mark.Link link -> {}
      }
    }
    return out.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  private void open(String name, float left, float top, float width, float height) {
    out.append("<ofd:").append(name).append(" ID=\"").append(numbers.next());
    out.append("\" Boundary=\"").append(Millimetres.of(left)).append(' ');
    out.append(Millimetres.of(top)).append(' ').append(Millimetres.of(width)).append(' ');
    out.append(Millimetres.of(height)).append('"');
  }

  private void text(Mark.Text text) {
    float size = text.size();
    float top = text.baseline() - ASCENT * size;
    open("TextObject", text.left(), top, text.right() - text.left(), size * 1.2f);
    out.append(" Font=\"").append(OfdWriter.Numbers.font(text.face())).append("\" Size=\"");
    out.append(Millimetres.of(size)).append("\">");
    Target target = text.element() == null ? null : links.get(text.element());
    if (target != null) {
      out.append(Outlines.action(target, numbers));
    }
    shapes(text);
    out.append("<ofd:TextCode X=\"0\" Y=\"").append(Millimetres.of(ASCENT * size)).append('"');
    if (text.text().codePointCount(0, text.text().length()) > 1) {
      out.append(" DeltaX=\"").append(steps(text)).append('"');
    }
    out.append('>').append(PackageWriter.escape(text.text()));
    out.append("</ofd:TextCode></ofd:TextObject>");
  }

  /** How far the pen moves from each character to the next; like steps are counted. */
  private static String steps(Mark.Text text) {
    StringBuilder steps = new StringBuilder();
    String last = "";
    int count = 0;
    int[] characters = text.text().codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      boolean ends = i == characters.length - 1;
      float width = text.face().width(characters[i]) * text.size() + text.spacing();
      String step = ends ? "" : Millimetres.of(width);
      if (!step.equals(last)) {
        append(steps, last, count);
        last = step;
        count = 0;
      }
      count++;
    }
    return steps.toString();
  }

  private static void append(StringBuilder steps, String step, int count) {
    if (count > 0) {
      steps.append(steps.isEmpty() ? "" : " ");
      if (count > 2) {
        steps.append("g ").append(count).append(' ').append(step);
      } else {
        steps.append(step).append(count > 1 ? " " + step : "");
      }
    }
  }

  /**
   * Characters beyond the first plane: the table of characters in the font has no place for them.
   */
  private void shapes(Mark.Text text) {
    int[] characters = text.text().codePoints().toArray();
    Map<Integer, Integer> glyphs = Objects.requireNonNull(fonts.get(text.face())).glyphs();
    for (int i = 0; i < characters.length; i++) {
      if (!Character.isBmpCodePoint(characters[i])) {
        out.append("<ofd:CGTransform CodePosition=\"").append(i);
        out.append("\" CodeCount=\"1\" GlyphCount=\"1\"><ofd:Glyphs>");
        out.append(glyphs.getOrDefault(characters[i], 0)).append("</ofd:Glyphs></ofd:CGTransform>");
      }
    }
  }

  private void rule(Mark.Rule rule) {
    float half = rule.thickness() / 2;
    float left = Math.min(rule.x1(), rule.x2()) - half;
    float top = Math.min(rule.y1(), rule.y2()) - half;
    float width = Math.abs(rule.x2() - rule.x1()) + rule.thickness();
    float height = Math.abs(rule.y2() - rule.y1()) + rule.thickness();
    open("PathObject", left, top, width, height);
    out.append(" LineWidth=\"").append(Millimetres.of(rule.thickness()));
    out.append("\"><ofd:AbbreviatedData>M ").append(point(rule.x1() - left, rule.y1() - top));
    out.append(" L ").append(point(rule.x2() - left, rule.y2() - top));
    out.append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private void ground(Mark.Ground ground) {
    Box box = ground.box();
    int grey = Math.round(ground.grey() * 255);
    open("PathObject", box.left(), box.top(), box.width(), box.height());
    out.append(" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"");
    out.append(grey).append(' ').append(grey).append(' ').append(grey);
    out.append("\"/><ofd:AbbreviatedData>M 0 0 L ").append(point(box.width(), 0));
    out.append(" L ").append(point(box.width(), box.height())).append(" L ");
    out.append(point(0, box.height())).append(" C</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private static String point(float x, float y) {
    return Millimetres.of(x) + " " + Millimetres.of(y);
  }
}
