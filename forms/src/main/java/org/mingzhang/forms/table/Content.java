package org.mingzhang.forms.table;

import org.mingzhang.forms.text.Width;

/** What a printed cell looks like, whatever it means. */
final class Content {

  private static final String NUMERALS = "一二三四五六七八九十";

  private Content() {}

  /**
   * A number with decimals or thousands, such as {@code 1,370.06}; line wraps inside are allowed.
   */
  static boolean isFigure(String text) {
    boolean digit = false;
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Width.half(text.charAt(i));
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c == '.' || c == ',') {
        point = true;
      } else if (c != ' ' && !(c == '-' && i == 0)) {
        return false;
      }
    }
    return digit && point;
  }

  /** Digits only, as long as a code of a classification or a part of one with its class. */
  static boolean isCode(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Width.half(text.charAt(i));
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != ' ') {
        return false;
      }
    }
    return digits >= 3 && digits <= 8;
  }

  /** 一、一般公共服务支出 and the like. */
  static boolean isNumberedItem(String text) {
    int end = 0;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > 0 && end < text.length() && "、，.．,".indexOf(text.charAt(end)) >= 0;
  }

  /** The text without a leading 一、 or 1. or 其中：. */
  static String withoutNumber(String text) {
    int end = 0;
    while (end < text.length()
        && (NUMERALS.indexOf(text.charAt(end)) >= 0 || Character.isDigit(text.charAt(end)))) {
      end++;
    }
    if (end > 0 && end < text.length() && "、，.．,".indexOf(text.charAt(end)) >= 0) {
      return text.substring(end + 1).strip();
    }
    return text.startsWith("其中") && text.length() > 3 ? text.substring(3).strip() : text;
  }

  /** A dash or the like, printed where nothing is to be stated. */
  static boolean isDash(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("-—－–_/／*".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
