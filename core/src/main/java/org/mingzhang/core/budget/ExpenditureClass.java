package org.mingzhang.core.budget;

/**
 * The class of a project in the integrated budget system (项目类别). Whether expenditure is basic or
 * for projects follows from it and is never typed.
 */
public enum ExpenditureClass implements Worded {
  PERSONNEL("人员类"),
  PUBLIC("公用经费"),
  OTHER_RUNNING("其他运转类"),
  SPECIFIC("特定目标类");

  private final String word;

  ExpenditureClass(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Personnel and public money keep the house running: basic expenditure (基本支出). */
  public boolean isBasic() {
    return this == PERSONNEL || this == PUBLIC;
  }
}
