package org.mingzhang.engine.report.html;

import java.io.IOException;
import java.util.Optional;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.html.Marks.Mark;
import org.mingzhang.engine.words.Words;

/** An element of the document that may carry the mark of a finding, with links back to it. */
final class MarkedElement {

  private MarkedElement() {}

  static void open(Page page, String tag, String classes, Optional<Mark> mark) throws IOException {
    String id = mark.map(m -> " id=\"" + m.id() + "\"").orElse("");
    String all = (classes + mark.map(m -> " mark " + m.severity().word()).orElse("")).strip();
    page.markup("<" + tag + id + (all.isEmpty() ? "" : " class=\"" + all + "\"") + ">");
  }

  static void close(Page page, String name, Words words, Marks marks, Optional<Mark> mark)
      throws IOException {
    if (mark.isPresent()) {
      links(page, words, marks, mark.get());
    }
    page.markup("</" + name + ">");
  }

  private static void links(Page page, Words words, Marks marks, Mark mark) throws IOException {
    page.markup("<span class=refs>");
    for (int number : mark.faults()) {
      String label =
          words.text("html.back", words.text("severity." + mark.severity().word()), number);
      page.markup("<a href=\"#" + marks.fault(number) + "\" title=\"").text(label);
      page.markup("\" aria-label=\"").text(label).markup("\">");
      page.text(Icons.of(mark.severity()) + number).markup("</a>");
    }
    page.markup("</span>");
  }
}
