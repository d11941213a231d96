package org.mingzhang.formats.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Place;

/** Sets lines of text: paragraphs, headings, and what stands over and under tables. */
final class SetText {

  private static final float ASCENT = 0.88f;

  /** A heading over two lines is pressed into one down to this. */
  private static final float PRESSED = 0.8f;

  private final Pages pages;
  private final Element root;
  private final Depths depths = new Depths();

  SetText(Pages pages, Element root) {
    this.pages = pages;
    this.root = root;
  }

  /** A paragraph of prose: indented by two characters, both edges straight. */
  void paragraph(String text) {
    Element element = root.add(Element.Role.P);
    LineBreaker breaker = new LineBreaker(Face.REGULAR, Paper.TEXT);
    for (String part : text.split("\n", -1)) {
      float indent = 2 * Paper.TEXT;
      List<TextLine> lines = breaker.wrap(part, pages.width() - indent, pages.width());
      keepTogether(lines.size(), Paper.TEXT_LEADING);
      for (TextLine line : lines) {
        float room = pages.width() - indent;
        line(
            Face.REGULAR,
            Paper.TEXT,
            Paper.TEXT_LEADING,
            indent,
            spacing(line, room),
            line,
            element);
        indent = 0;
      }
    }
  }

  /** No page begins or ends with one line of a paragraph of three or more. */
  private void keepTogether(int lines, float leading) {
    int fit = (int) (pages.room() / leading + 0.01f);
    if (fit < Math.min(lines, 2) || lines == 3 && fit == 2) {
      pages.next();
    }
  }

  private static float spacing(TextLine line, float room) {
    int gaps = line.text().codePointCount(0, line.text().length()) - 1;
    return line.last() || gaps < 1 ? 0 : Math.max(0, (room - line.width()) / gaps);
  }

  /** What a text is called: set like a heading of the first level, without being one. */
  void headline(String text) {
    Heading like = new Heading(1, text, Place.UNKNOWN);
    set(like, size(like), true, root.add(Element.Role.P));
    pages.skip(leading(size(like)) / 2);
  }

  /** A note under a table, as wide as the table. */
  void note(String text) {
    Element element = root.add(Element.Role.P);
    for (TextLine line : new LineBreaker(Face.REGULAR, Paper.SMALL).wrap(text, pages.width())) {
      line(Face.REGULAR, Paper.SMALL, Paper.SMALL_LEADING, 0, 0, line, element);
    }
    pages.skip(Paper.SMALL / 2);
  }

  /** What stands over a table: whose it is in the middle, the unit of money last, at the right. */
  void labels(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      Element element = root.add(Element.Role.P);
      boolean last = i == labels.size() - 1;
      LineBreaker breaker = new LineBreaker(Face.REGULAR, Paper.SMALL);
      for (TextLine line : breaker.wrap(labels.get(i), pages.width())) {
        float rest = pages.width() - line.width();
        float indent = last ? rest : rest / 2;
        line(Face.REGULAR, Paper.SMALL, Paper.SMALL_LEADING, indent, 0, line, element);
      }
    }
  }

  /** The title of a table; returns how far from the top of its page it stands. */
  float title(Heading heading) {
    pages.skip(Paper.SMALL);
    float top = pages.top();
    set(heading, size(heading), true);
    pages.used(Paper.SMALL / 2);
    return top;
  }

  /** A heading over text; returns how far from the top of its page it stands. */
  float heading(Heading heading, boolean last) {
    float size = size(heading);
    float leading = leading(size);
    pages.skip(heading.level() < 3 ? leading / 2 : leading / 4);
    // What follows begins on the same page: two lines of it, or the next heading.
    float following = last ? 0 : 2 * Paper.TEXT_LEADING;
    if (pages.room() < lines(heading, size).size() * leading + following && !pages.isFresh()) {
      pages.next();
    }
    float top = pages.top();
    set(heading, size, heading.level() == 1);
    pages.skip(heading.level() == 1 ? leading / 2 : leading / 8);
    return top;
  }

  private void set(Heading heading, float size, boolean centred) {
    set(heading, size, centred, root.add(Element.Role.heading(depths.next(heading.level()))));
  }

  private void set(Heading heading, float size, boolean centred, Element element) {
    List<TextLine> lines = lines(heading, size);
    for (TextLine line : lines) {
      // A heading of several lines is set from the left, so that its lines stay together.
      boolean middle = centred && lines.size() == 1;
      float indent = middle ? (pages.width() - line.width()) / 2 : 0;
      line(Face.BOLD, size, leading(size), indent, 0, line, element);
    }
  }

  private List<TextLine> lines(Heading heading, float size) {
    return new LineBreaker(Face.BOLD, size).wrap(heading.text(), pages.width());
  }

  private float size(Heading heading) {
    float size = Paper.headingSize(heading.level());
    float natural = new LineBreaker(Face.BOLD, size).natural(heading.text());
    float pressed = size * pages.width() / natural * 0.999f;
    return natural > pages.width() && pressed >= PRESSED * size ? pressed : size;
  }

  private static float leading(float size) {
    return size * 1.6f;
  }

  /** How much room the lines over a table take. */
  float height(@Nullable Heading heading, List<String> labels) {
    float title = 0;
    if (heading != null) {
      float size = size(heading);
      title = Paper.SMALL * 1.5f + lines(heading, size).size() * leading(size);
    }
    LineBreaker breaker = new LineBreaker(Face.REGULAR, Paper.SMALL);
    int lines = labels.stream().mapToInt(label -> breaker.wrap(label, pages.width()).size()).sum();
    return title + lines * Paper.SMALL_LEADING;
  }

  private void line(
      Face face,
      float size,
      float leading,
      float indent,
      float spacing,
      TextLine line,
      Element element) {
    if (pages.room() < leading) {
      pages.next();
    }
    if (!line.text().isBlank()) {
      pages
          .sheet()
          .print(
              new Mark.Text(
                  face,
                  size,
                  pages.left() + indent,
                  pages.top() + (leading - size) / 2 + ASCENT * size,
                  spacing,
                  line.text(),
                  element));
    }
    pages.used(leading);
  }
}
