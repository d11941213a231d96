package org.mingzhang.engine.report.html;

import java.io.IOException;
import java.util.List;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Section.Paragraph;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.words.Words;

/** The narrative of a publication, and what could not be read of it. */
final class HtmlNarrative {

  private final Page page;
  private final Words words;
  private final Marks marks;

  HtmlNarrative(Page page, Words words, Marks marks) {
    this.page = page;
    this.words = words;
    this.marks = marks;
  }

  void write(Publication publication) throws IOException {
    sections(publication.sections());
    unread(publication.unread());
  }

  private void sections(List<Section> sections) throws IOException {
    if (sections.isEmpty()) {
      return;
    }
    page.element("h3", "", words.text("html.narrative"));
    for (Section section : sections) {
      page.markup("<details class=\"sheet prose\"" + (isMarked(section) ? " open>" : ">"));
      page.markup("<summary>");
      marked("span", section.heading(), section.origin());
      page.markup("</summary>");
      for (Paragraph paragraph : section.paragraphs()) {
        marked("p", paragraph.text(), paragraph.origin());
      }
      page.markup("</details>\n");
    }
  }

  private boolean isMarked(Section section) {
    return marks.at(section.origin()).isPresent()
        || section.paragraphs().stream().anyMatch(p -> marks.at(p.origin()).isPresent());
  }

  private void marked(String tag, String text, org.mingzhang.core.publication.Origin origin)
      throws IOException {
    MarkedElement.open(page, tag, "", marks.at(origin));
    page.text(text);
    MarkedElement.close(page, tag, words, marks, marks.at(origin));
  }

  private void unread(List<Publication.Unread> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    Titles titles = new Titles(words);
    page.markup("<details class=sheet><summary>").text(words.text("html.unread", all.size()));
    page.markup("</summary><ul>");
    for (Publication.Unread unread : all) {
      page.markup("<li><q>")
          .text(unread.text())
          .markup("</q> ")
          .text(unread.why())
          .markup(" <small>");
      page.text(titles.position(unread.origin())).markup("</small></li>");
    }
    page.markup("</ul></details>\n");
  }
}
