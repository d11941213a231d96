package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private int rank;
  private int depth;
  private Origin origin = Origin.NONE;
  private List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Paragraph> contents = new ArrayList<>();

  /** The number of the last heading of each rank that opened a section of the layout. */
  private final Map<Integer, Integer> chapters = new HashMap<>();

  Sections(Headings headings) {
    this.headings = headings;
  }

  void add(Line line) {
    if (Headings.isContents(line.text())) {
      contents.add(new Paragraph(Headings.contentsEntry(line.text()), line.origin()));
      return;
    }
    if (headings.isHeading(line) && opensAnother(line)) {
      close();
      id = headings.opens(line.text()).orElse("");
      heading = line.text();
      rank = Headings.rank(heading);
      if (!id.isEmpty()) {
        chapters.put(rank, Headings.ordinal(heading));
      }
      depth = line.heading();
      origin = line.origin();
    } else {
      paragraphs.add(new Paragraph(line.text(), line.origin()));
    }
  }

  /**
   * A heading that names the same section again stays within the section, and so does one of lower
   * rank that names none, or one of the same rank set smaller; numbers below 一、 are never sections
   * of their own.
   */
  private boolean opensAnother(Line line) {
    int own = Headings.rank(line.text());
    boolean within = !id.isEmpty() && own > rank;
    String opened = headings.opens(line.text()).orElse("");
    if (opened.isEmpty()) {
      boolean below = !id.isEmpty() && own == rank && depth > 0 && line.heading() > depth;
      return line.heading() > 0 && !within && !below;
    }
    boolean deep = within && own > Headings.SECTION_RANK;
    return !opened.equals(id) && (!deep || isNextChapter(line.text(), own));
  }

  /**
   * Whether a heading goes on with the numbers of the chapters before it, such as （六） after （五）.
   */
  private boolean isNextChapter(String text, int ofRank) {
    int ordinal = Headings.ordinal(text);
    return ordinal > 1 && chapters.getOrDefault(ofRank, 0) == ordinal - 1;
  }

  /** The sections; of several with one id, those of a contents page are left out. */
  List<Section> finish() {
    close();
    List<Section> found =
        new ArrayList<>(
            sections.stream()
                .filter(section -> !section.paragraphs().isEmpty() || isOnly(section))
                .toList());
    if (!contents.isEmpty()) {
      Origin first = contents.getFirst().origin();
      found.addFirst(new Section(Section.CONTENTS, Section.CONTENTS, contents, first));
    }
    return found;
  }

  private boolean isOnly(Section section) {
    return sections.stream().filter(other -> other.id().equals(section.id())).count() == 1;
  }

  private void close() {
    if (!heading.isEmpty() || !paragraphs.isEmpty()) {
      sections.add(new Section(id, heading, paragraphs, origin));
      paragraphs = new ArrayList<>();
    }
  }
}
