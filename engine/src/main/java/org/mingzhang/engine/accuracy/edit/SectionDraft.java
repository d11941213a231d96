package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Section;

/** A section of the narrative being changed. */
final class SectionDraft {

  final String id;
  final List<String> paragraphs = new ArrayList<>();
  String heading;

  SectionDraft(String id, String heading) {
    this.id = id;
    this.heading = heading;
  }

  static SectionDraft of(Section section) {
    SectionDraft draft = new SectionDraft(section.id(), section.heading());
    section.paragraphs().forEach(paragraph -> draft.paragraphs.add(paragraph.text()));
    return draft;
  }

  String text() {
    return String.join("\n", paragraphs);
  }

  void setText(String text) {
    paragraphs.clear();
    text.lines().forEach(paragraphs::add);
  }

  boolean isCalled(String name) {
    return id.equals(name) || !name.isEmpty() && heading.contains(name);
  }

  Section section() {
    return new Section(
        id,
        heading,
        paragraphs.stream().map(text -> new Section.Paragraph(text, Origin.NONE)).toList(),
        Origin.NONE);
  }
}
