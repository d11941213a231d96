package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.SentenceReader;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;

/** The narrative paragraph by paragraph, read once for all rules; the contents page is left out. */
final class Prose {

  private final List<Passage> passages;

  private Prose(Facts facts) {
    Publication publication = facts.publication();
    List<Section> sections =
        publication.sections().stream()
            .filter(section -> !section.id().equals(Section.CONTENTS))
            .toList();
    this.passages =
        new SentenceReader(facts.layout(), publication.year(), publication.organization().name())
            .read(sections);
  }

  static Prose of(Facts facts) {
    return facts.index(Prose.class, Prose::new);
  }

  List<Passage> passages() {
    return passages;
  }

  /** The paragraphs of the sections with one of these ids. */
  List<Passage> in(String... ids) {
    List<String> wanted = List.of(ids);
    return passages.stream().filter(passage -> wanted.contains(passage.section().id())).toList();
  }

  boolean isEmpty() {
    return passages.isEmpty();
  }

  static Place place(Passage passage) {
    return Places.inSection(passage.section().heading(), passage.paragraph().origin());
  }

  /** So much of a text that a person knows which is meant. */
  static String brief(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static final int LONGEST = 40;
}
