package org.mingzhang.core.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number an item of a list begins with.
 *
 * @param style how it is printed, such as {@code #、}, {@code （一）}
 * @param printed with its marks
 */
record ItemNumber(int start, String printed, String style, int value) {

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String MARKS = "、.．）)是，";
  private static final String CHINESE = "[" + NUMERALS + "]{1,3}";

  /** At the start, or behind the end of a sentence or clause. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=^|[。；;：:\\n])[ 　\\-]*(?:"
              + "(?<open>[（(])(?<inner>\\d{1,2}|"
              + CHINESE
              + ")[）)]"
              + "|(?<arabic>\\d{1,2})(?<after>[、.．）)])(?![\\d])"
              + "|(?<chinese>"
              + CHINESE
              + ")(?<mark>、|是(?!否))"
              + "|第(?<ordinal>"
              + CHINESE
              + ")(?<comma>，|、))");

  static List<ItemNumber> allIn(String text) {
    List<ItemNumber> numbers = new ArrayList<>(0);
    if (!mayBegin(text)) {
      return numbers;
    }
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(of(matcher));
    }
    return numbers;
  }

  /**
   * Whether a mark that ends a number stands anywhere behind a numeral, which is quicker to see.
   */
  private static boolean mayBegin(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      if (MARKS.indexOf(text.charAt(i)) >= 0
          && ('0' <= before && before <= '9' || NUMERALS.indexOf(before) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static ItemNumber of(Matcher matcher) {
    String printed = matcher.group().replaceFirst("^[ 　\\-]+", "");
    int start = matcher.end() - printed.length();
    for (String group : List.of("inner", "arabic", "chinese", "ordinal")) {
      String number = matcher.group(group);
      if (number != null) {
        boolean arabic = Character.isDigit(number.charAt(0));
        String style = printed.replace(number, arabic ? "1" : "一").replace('（', '(');
        style = style.replace('）', ')').replace('．', '.');
        return new ItemNumber(start, printed, style, value(number));
      }
    }
    throw new IllegalStateException("a number without digits: " + printed);
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      return NUMERALS.indexOf(number.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(number.charAt(0)) + 1;
    int ones = ten + 1 < number.length() ? NUMERALS.indexOf(number.charAt(ten + 1)) + 1 : 0;
    return tens * 10 + ones;
  }

  /** The same number with another value, printed alike. */
  String withValue(int other) {
    boolean arabic = style.indexOf('1') >= 0;
    String number = arabic ? Integer.toString(other) : chinese(other);
    return style.replace(arabic ? "1" : "一", number).replace("(", "（").replace(")", "）");
  }

  private static String chinese(int value) {
    String ones = value % 10 == 0 ? "" : NUMERALS.substring(value % 10 - 1, value % 10);
    if (value < 10) {
      return ones;
    }
    return (value < 20 ? "" : NUMERALS.substring(value / 10 - 1, value / 10)) + "十" + ones;
  }
}
