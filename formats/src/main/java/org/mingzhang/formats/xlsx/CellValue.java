package org.mingzhang.formats.xlsx;

/**
 * What a cell of a sheet holds, before anybody asks what it means.
 *
 * @param kind what is kept in the file; of a formula, the kind of its last result
 * @param text the text; of a number its shortest decimal notation; of an error its sign, such as
 *     {@code #REF!}; of an empty result ""
 * @param formula whether it is computed
 */
public record CellValue(Kind kind, String text, boolean formula) {

  /** What is kept in a cell. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A number that is shown as a percentage; the text is the number itself, 0.25 for 25%. */
    PERCENT,
    /** A number that is shown as a day or a time. */
    DATE,
    TRUTH,
    ERROR,
    /** A formula whose result was never stored. */
    NO_RESULT
  }
}
