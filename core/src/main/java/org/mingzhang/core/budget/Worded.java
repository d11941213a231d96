package org.mingzhang.core.budget;

/** A term that forms and files write with a word of the field. */
public interface Worded {

  /** The word, such as 一般公共预算 or 人员类. */
  String word();
}
