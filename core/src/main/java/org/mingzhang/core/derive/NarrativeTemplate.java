package org.mingzhang.core.derive;

import java.util.List;
import java.util.Map;
import org.mingzhang.core.money.MoneyUnit;

/**
 * The sentences of a layout's narrative, figures left open; see {@code narratives/hebei-2020.yaml}
 * for how they are written.
 *
 * @param unit the unit of money in the text
 * @param decimals decimals of an amount in that unit
 * @param opening paragraphs before the first section
 * @param sections paragraphs by the id of their section
 * @param terms terms that may have to be explained, in order
 * @param functions explanations of functional items by name
 */
record NarrativeTemplate(
    MoneyUnit unit,
    int decimals,
    List<String> opening,
    Map<String, List<String>> sections,
    List<Term> terms,
    Map<String, String> functions) {

  NarrativeTemplate {
    opening = List.copyOf(opening);
    sections = Map.copyOf(sections);
    terms = List.copyOf(terms);
    functions = Map.copyOf(functions);
  }

  /**
   * A term of the glossary.
   *
   * @param seen how it occurs in the text or the tables; it is explained only where it does
   */
  record Term(String term, String seen, String explanation) {}
}
