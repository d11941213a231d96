package org.mingzhang.app.inspection;

/**
 * A line of the board: a budget, or a document that is none.
 *
 * @param item id of the document
 * @param state WAITING, DONE or UNUSABLE
 * @param reason a key of the messages
 * @param year 0 if there is no budget
 * @param verdict CLEAN, WARNINGS, ERRORS, or "" if there is no budget
 * @param first the first fault, in the language of the page
 */
public record Line(
    long item,
    int place,
    String name,
    String state,
    String reason,
    String organisation,
    String organisationCode,
    int year,
    String verdict,
    int errors,
    int warnings,
    int notes,
    int score,
    String first) {

  /** What to filter by: the verdict, or the state of what has none. */
  public String outcome() {
    return verdict.isEmpty() ? state : verdict;
  }
}
