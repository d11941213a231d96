package org.mingzhang.engine.workbook.form;

import org.mingzhang.core.budget.Worded;

/** What a column takes, under the name that the description of the sheets gives it. */
public enum ColumnKind implements Worded {
  /** A code of an official list: code, name, or both. */
  CODE("科目"),
  /** One of a list, nothing else. */
  CHOICE("选项"),
  /** One of a list, or something else. */
  OPEN_CHOICE("可选文字"),
  /** A project of the sheet of projects: code, name, or both. */
  PROJECT("项目"),
  /** The code of a unit. */
  UNIT("单位"),
  MONEY("金额"),
  NUMBER("数量"),
  PERCENT("百分比"),
  YEAR("年份"),
  YES_NO("是否"),
  TEXT("文字"),
  LONG_TEXT("长文"),
  /** Filled by a formula; never read. */
  COMPUTED("算出");

  private final String word;

  ColumnKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  static ColumnKind of(String word) {
    for (ColumnKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no such kind of column: " + word);
  }

  /** Whether it takes a number. */
  public boolean isNumeric() {
    return this == MONEY || this == NUMBER || this == PERCENT || this == YEAR;
  }
}
