package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Section.Paragraph;
import org.mingzhang.forms.flow.Line;

/** Gathers lines into sections. */
final class Sections {

  private final Headings headings;
  private final List<Section> sections = new ArrayList<>();
  private String id = "";
  private String heading = "";
  private Origin origin = Origin.NONE;
  private List<Paragraph> paragraphs = new ArrayList<>();

  Sections(Headings headings) {
    this.headings = headings;
  }

  void add(Line line) {
    if (Headings.isContents(line.text())) {
      return;
    }
    if (headings.isHeading(line) && (line.heading() > 0 || opensAnother(line))) {
      close();
      id = headings.opens(line.text()).orElse("");
      heading = line.text();
      origin = line.origin();
    } else {
      paragraphs.add(new Paragraph(line.text(), line.origin()));
    }
  }

  /** A numbered line that names no section of the layout is a heading within the section. */
  private boolean opensAnother(Line line) {
    String opened = headings.opens(line.text()).orElse("");
    return !opened.isEmpty() && !opened.equals(id);
  }

  List<Section> finish() {
    close();
    return sections;
  }

  private void close() {
    if (!heading.isEmpty() || !paragraphs.isEmpty()) {
      sections.add(new Section(id, heading, paragraphs, origin));
      paragraphs = new ArrayList<>();
    }
  }
}
