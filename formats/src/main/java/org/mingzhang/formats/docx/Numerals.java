package org.mingzhang.formats.docx;

import java.util.Locale;

/** Numbers in the notations in which paragraphs are numbered. */
final class Numerals {

  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  /** The number in a notation named as in the file; in digits where the notation is unknown. */
  static String print(int number, String notation) {
    String digits = Integer.toString(number);
    return switch (notation) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counted(number, CHINESE, "十百千");
      case "chineseLegalSimplified" -> counted(number, FORMAL, "拾佰仟");
      case "ideographTraditional" -> nth(STEMS, number);
      case "ideographZodiac" -> nth(BRANCHES, number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + digits : digits;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20 ? Character.toString((char) ('①' + number - 1)) : digits;
      case "decimalEnclosedParen" -> "（" + digits + "）";
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(digits);
      default -> digits;
    };
  }

  private static String nth(String signs, int number) {
    boolean inside = number >= 1 && number <= signs.length();
    return inside ? signs.substring(number - 1, number) : Integer.toString(number);
  }

  /** Chinese counting up to 9999: 十二, 二十, 一百零五. */
  private static String counted(int number, String digits, String units) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder printed = new StringBuilder();
    boolean gap = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = !printed.isEmpty();
        continue;
      }
      printed.append(gap ? "零" : "");
      gap = false;
      boolean bareTen = power == 1 && digit == 1 && printed.isEmpty();
      printed.append(bareTen ? "" : digits.charAt(digit));
      printed.append(power == 0 ? "" : units.charAt(power - 1));
    }
    return printed.toString();
  }

  /** A to Z, then AA to ZZ: the same letter repeated, as word processors count. */
  private static String letters(int number) {
    if (number < 1 || number > 26 * 9) {
      return Integer.toString(number);
    }
    String letter = Character.toString((char) ('A' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder printed = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        printed.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return printed.toString();
  }

  private static String fullWidth(String digits) {
    StringBuilder printed = new StringBuilder();
    digits.chars().forEach(digit -> printed.append((char) (digit - '0' + '０')));
    return printed.toString();
  }
}
