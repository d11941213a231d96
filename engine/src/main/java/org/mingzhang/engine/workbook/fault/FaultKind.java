package org.mingzhang.engine.workbook.fault;

import org.mingzhang.core.check.Finding.Severity;

/** What can be wrong in a workbook that was filled in; each has its own sentence. */
public enum FaultKind {
  SHEET_MISSING(Severity.ERROR),
  OPTIONAL_SHEET_MISSING(Severity.NOTE),
  SHEET_RENAMED(Severity.NOTE),
  SHEET_TWICE(Severity.ERROR),
  SHEET_UNKNOWN(Severity.NOTE),
  COLUMN_MISSING(Severity.ERROR),
  OPTIONAL_COLUMN_MISSING(Severity.WARNING),
  COLUMN_TWICE(Severity.ERROR),
  COLUMN_UNKNOWN(Severity.WARNING),
  UNIT_OF_MONEY_LOST(Severity.WARNING),
  MISSING(Severity.ERROR),
  NOT_A_NUMBER(Severity.ERROR),
  NUMBER_AS_TEXT(Severity.NOTE),
  NUMBER_WITH_UNIT(Severity.WARNING),
  DATE_FOR_NUMBER(Severity.ERROR),
  DATE_FOR_TEXT(Severity.WARNING),
  TOO_FINE(Severity.ERROR),
  MANY_DECIMALS(Severity.NOTE),
  NEGATIVE(Severity.WARNING),
  NOT_A_YEAR(Severity.ERROR),
  NOT_A_PERCENTAGE(Severity.ERROR),
  FORMULA_ERROR(Severity.ERROR),
  FORMULA_WITHOUT_RESULT(Severity.ERROR),
  MERGED(Severity.WARNING),
  MERGED_UNCLEAR(Severity.ERROR),
  CODE_UNKNOWN(Severity.ERROR),
  CODE_UNSURE(Severity.WARNING),
  CODE_OF_OTHER_YEAR(Severity.ERROR),
  CODE_TOO_SHORT(Severity.ERROR),
  CODE_AND_NAME_DIFFER(Severity.WARNING),
  NAME_RESOLVED(Severity.NOTE),
  NAME_AMBIGUOUS(Severity.ERROR),
  NAME_UNKNOWN(Severity.ERROR),
  WORD_UNKNOWN(Severity.ERROR),
  SECTION_UNKNOWN(Severity.ERROR),
  PROJECT_UNKNOWN(Severity.ERROR),
  PROJECT_TWICE(Severity.ERROR),
  PROJECT_OF_OTHER_CLASS(Severity.WARNING),
  UNIT_UNKNOWN(Severity.WARNING),
  DUPLICATE(Severity.WARNING),
  WRONG_UNIT_OF_MONEY(Severity.WARNING),
  OVER_CONTROL(Severity.WARNING),
  HIDDEN_ROW(Severity.NOTE),
  TOTAL_ROW(Severity.NOTE),
  OUTSIDE(Severity.WARNING);

  private final Severity severity;

  FaultKind(Severity severity) {
    this.severity = severity;
  }

  /**
   * An error means that something was not read; a warning that it was read, but is probably not
   * what was meant; a note that it was read in a way the officer should know of.
   */
  public Severity severity() {
    return severity;
  }
}
