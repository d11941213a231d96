package org.mingzhang.core.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.SectionLayout;

/** Texts for sections that a layout does not have: there is no place to print them. */
public final class Unplaced {

  private Unplaced() {}

  /** The paragraphs by the id of the section that is not there. */
  public static SequencedMap<String, List<String>> of(Texts texts, Layout layout) {
    Set<String> sections =
        layout.sections().stream().map(SectionLayout::id).collect(Collectors.toSet());
    SequencedMap<String, List<String>> unplaced = new LinkedHashMap<>();
    texts
        .additions()
        .forEach(
            (section, paragraphs) -> {
              // Without a section a text stands before the first.
              if (!section.isEmpty() && !sections.contains(section)) {
                unplaced.put(section, List.copyOf(paragraphs));
              }
            });
    return unplaced;
  }
}
