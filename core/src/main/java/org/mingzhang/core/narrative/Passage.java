package org.mingzhang.core.narrative;

import java.util.List;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;

/** A paragraph of a section, sentence by sentence. */
public record Passage(Section section, Section.Paragraph paragraph, List<Sentence> sentences) {

  public Passage {
    sentences = List.copyOf(sentences);
  }

  /**
   * An amount of this paragraph as a statement of the publication.
   *
   * @param id what it states; "" if nothing the layout or a table has a name for
   */
  public Statement statement(Sentence sentence, Said said, String id) {
    return new Statement(
        id,
        section.heading(),
        sentence.text(),
        said.words(),
        said.year(),
        said.printed(),
        said.amount(),
        said.unit(),
        said.measure(),
        said.direction(),
        paragraph.origin());
  }
}
