package org.mingzhang.formats.printed;

/** Numbers that begin an item: 一、 （一） 1. 1、 (1) ① 第一章. */
final class Numbering {

  private static final String HAN = "一二三四五六七八九十百零〇";

  private Numbering() {}

  static boolean begins(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return true;
    }
    boolean bracket = first == '（' || first == '(';
    int from = bracket || first == '第' ? 1 : 0;
    int end = from;
    boolean han = end < text.length() && HAN.indexOf(text.charAt(end)) >= 0;
    while (end < text.length() && isNumeral(text.charAt(end), han)) {
      end++;
    }
    if (end == from || end - from > 4 || end == text.length()) {
      return false;
    }
    char mark = text.charAt(end);
    if (bracket) {
      return mark == '）' || mark == ')';
    }
    if (first == '第') {
      return "章节条部".indexOf(mark) >= 0;
    }
    return mark == '、' || mark == '．' || !han && mark == '.' && !digitAt(text, end + 1);
  }

  private static boolean isNumeral(char c, boolean han) {
    return han ? HAN.indexOf(c) >= 0 : c >= '0' && c <= '9';
  }

  private static boolean digitAt(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }
}
