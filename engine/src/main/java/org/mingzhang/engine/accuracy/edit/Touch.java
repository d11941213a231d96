package org.mingzhang.engine.accuracy.edit;

import org.jspecify.annotations.Nullable;

/** What an edit has touched, in a draft whose numbers may still change. */
record Touch(
    @Nullable SheetDraft sheet,
    @Nullable IndicatorDraft indicator,
    @Nullable SectionDraft section,
    @Nullable TableDraft table,
    String row,
    String column) {

  /** Of the document as a whole. */
  static final Touch ANYWHERE = new Touch(null, null, null, null, "", "");

  static Touch of(SheetDraft sheet) {
    return new Touch(sheet, null, null, null, "", "");
  }

  static Touch of(SheetDraft sheet, IndicatorDraft indicator) {
    return new Touch(sheet, indicator, null, null, "", "");
  }

  static Touch of(SectionDraft section) {
    return new Touch(null, null, section, null, "", "");
  }

  static Touch of(TableDraft table) {
    return of(table, "", "");
  }

  static Touch of(TableDraft table, String row, String column) {
    return new Touch(null, null, null, table, row, column);
  }
}
