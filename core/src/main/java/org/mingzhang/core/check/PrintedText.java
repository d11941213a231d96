package org.mingzhang.core.check;

import org.mingzhang.core.check.Finding.Place;

/**
 * Words printed somewhere in a publication: a paragraph, a name, a target, a note. Figures are not
 * among them.
 *
 * @param kind what they are
 * @param text as printed; never blank
 */
public record PrintedText(Kind kind, String text, Place place) {

  /** What printed words are. */
  public enum Kind {
    /** A heading of the narrative. */
    HEADING,
    /** A paragraph of the narrative. */
    PARAGRAPH,
    /** The title of a table or a line above it. */
    CAPTION,
    /** The note below a table. */
    NOTE,
    /** What is bought, for which project: text in a line of a table. */
    CELL,
    /** The name of a unit in the table of institutions, its nature, rank or funding. */
    INSTITUTION,
    PROJECT_NAME,
    /** What the money of a project is for. */
    PURPOSE,
    /** A goal of a project. */
    GOAL,
    /** The name of an indicator. */
    INDICATOR,
    /** What an indicator says. */
    DESCRIPTION,
    /** What is to be reached. */
    TARGET,
    /** What a target is derived from. */
    BASIS,
    /** A part of the targets of the whole department or unit that is no sentence. */
    OVERALL_ITEM,
    /** Sentences of the targets of the whole department or unit. */
    OVERALL,
    /** A term of the glossary. */
    TERM,
    /** The explanation of a term. */
    EXPLANATION;

    /** Whether it is written in sentences, as a rule. */
    public boolean isProse() {
      return switch (this) {
        case PARAGRAPH, NOTE, PURPOSE, GOAL, OVERALL, EXPLANATION -> true;
        default -> false;
      };
    }
  }
}
