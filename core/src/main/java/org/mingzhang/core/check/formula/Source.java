package org.mingzhang.core.check.formula;

/** Which documents a part of a formula speaks of. */
enum Source {
  /** The document that is checked. */
  THIS("本文件", "na.table"),
  /** What the organisation published for the year before. */
  LAST_YEAR("上年", "na.table-last-year"),
  /** What the units of the department published, all together. */
  UNITS("各单位", "na.table-unit");

  private final String word;
  private final String missingTable;

  Source(String word, String missingTable) {
    this.word = word;
    this.missingTable = missingTable;
  }

  /** The message for a table that such a document lacks. */
  String missingTable() {
    return missingTable;
  }

  String word() {
    return word;
  }
}
