package org.mingzhang.core.layout;

/** Numbers as the forms count their lines and sections: 一, 十一, 三十一. */
public final class ChineseNumber {

  private static final String[] TENS = {"", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"};
  private static final String[] ONES = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private ChineseNumber() {}

  /** The word for 1 to 99. */
  public static String of(int number) {
    return TENS[number / 10] + ONES[number % 10];
  }
}
