package org.mingzhang.core.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number and its unit from a text, character by character. */
final class FigureScanner {

  private static final int MOST_DIGITS = 18;
  private static final int GROUP = 3;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final String text;
  private int at;

  private FigureScanner(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** The figure at this place; null if there is none or it goes on in a way that has no meaning. */
  static @Nullable Figure at(String text, int start) {
    FigureScanner scanner = new FigureScanner(text, start);
    Figure figure = scanner.figure();
    return figure == null || scanner.isBroken(figure) ? null : figure;
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private @Nullable Figure figure() {
    skipSpaces();
    boolean percent = take("百分之");
    BigDecimal number = number();
    if (number == null) {
      return null;
    }
    if (percent) {
      return new Figure(number, null, "%", false, at);
    }
    Figure date = date(number);
    if (date != null) {
      return date;
    }
    Measured lower = measured(number);
    int end = at;
    if (takeRangeSign()) {
      BigDecimal second = number();
      if (second != null) {
        Measured upper = measured(second);
        return range(lower, upper);
      }
    }
    at = end;
    skipSpaces();
    boolean day = lower.unit.equals("月") && isDigit(peek());
    if (day) {
      skipDay();
      end = at;
    }
    return new Figure(lower.number, null, lower.unit, day, end);
  }

  /** In 2-3万本 the multiplier and the unit belong to both ends. */
  private Figure range(Measured lower, Measured upper) {
    boolean shared = lower.unit.isEmpty() && lower.factor.equals(BigDecimal.ONE);
    BigDecimal from = shared ? lower.number.multiply(upper.factor) : lower.number;
    String unit = upper.unit.isEmpty() ? lower.unit : upper.unit;
    return new Figure(from, upper.number, unit, false, at);
  }

  /** A number with what stands behind it, the factor multiplied in. */
  private record Measured(BigDecimal number, BigDecimal factor, String unit) {}

  private Measured measured(BigDecimal number) {
    skipSpaces();
    String unit = unit();
    if (!unit.isEmpty()) {
      return new Measured(number, BigDecimal.ONE, unit);
    }
    int start = at;
    BigDecimal factor = BigDecimal.ONE;
    while (factorOf(peek()) > 1) {
      factor = factor.multiply(BigDecimal.valueOf(factorOf(peek())));
      at++;
    }
    skipSpaces();
    unit = unit();
    if (factor.equals(BigDecimal.ONE) || !unit.isEmpty()) {
      return new Measured(plain(number.multiply(factor)), factor, unit);
    }
    return bareFactor(number, start);
  }

  /** 51万 and nothing behind it is money. */
  private Measured bareFactor(BigDecimal number, int start) {
    String money = text.substring(start, at).strip() + "元";
    if (Units.canonical(money) == null) {
      at = start;
      return new Measured(number, BigDecimal.ONE, "");
    }
    return new Measured(number, BigDecimal.ONE, money);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static int factorOf(char c) {
    return switch (c) {
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }

  /** One unit or several of them divided: 万元/㎡. */
  private String unit() {
    String first = simpleUnit();
    if (first.isEmpty()) {
      return "";
    }
    StringBuilder unit = new StringBuilder(first);
    int end = at;
    while (peek() == '/' || peek() == '·') {
      char sign = peek();
      at++;
      skipSpaces();
      String next = simpleUnit();
      if (next.isEmpty()) {
        break;
      }
      unit.append(sign).append(next);
      end = at;
    }
    at = end;
    return unit.toString();
  }

  private String simpleUnit() {
    for (int length = Math.min(Units.LONGEST, text.length() - at); length > 0; length--) {
      String canonical = Units.canonical(text.substring(at, at + length));
      if (canonical != null) {
        at += length;
        return canonical;
      }
    }
    return "";
  }

  private @Nullable BigDecimal number() {
    skipSpaces();
    StringBuilder digits = new StringBuilder();
    if (peek() == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
      digits.append('-');
      at++;
    }
    while (isDigit(peek()) || isGroupSeparator()) {
      if (isDigit(peek())) {
        digits.append(peek());
      }
      at++;
    }
    if (peek() == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
      digits.append('.');
      at++;
      while (isDigit(peek())) {
        digits.append(peek());
        at++;
      }
    }
    boolean none = digits.isEmpty() || digits.length() > MOST_DIGITS;
    return none || !isDigit(digits.charAt(digits.length() - 1))
        ? null
        : new BigDecimal(digits.toString());
  }

  /** A comma with a digit before it and three, no more, behind it. */
  private boolean isGroupSeparator() {
    if ((peek() != ',' && peek() != '，') || at == 0 || !isDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - at - 1 == GROUP;
  }

  /** 2024年12月, 2024-12-31, 2024.12.31: the month stands for the date. */
  private @Nullable Figure date(BigDecimal year) {
    if (year.scale() != 0 && !isDotted()) {
      return null;
    }
    int start = at;
    Figure date = isYear(year.intValue()) ? monthOf(year) : null;
    if (date == null) {
      at = start;
    }
    return date;
  }

  private @Nullable Figure monthOf(BigDecimal year) {
    BigDecimal month;
    if (isDotted()) {
      month = new BigDecimal(year.toPlainString().split("\\.", 2)[1]);
    } else {
      skipSpaces();
      if (!take("年") && !take("-") && !take("/")) {
        return null;
      }
      month = number();
    }
    skipSpaces();
    boolean ends = take("月") || peek() == '-' || peek() == '/' || peek() == '.';
    if (!ends || month == null || month.scale() > 0 || month.intValue() > MONTHS) {
      return null;
    }
    skipDay();
    return new Figure(month, null, "月", true, at);
  }

  private boolean isDotted() {
    return peek() == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private void skipDay() {
    while (isDigit(peek()) || " -/.日号".indexOf(peek()) >= 0) {
      at++;
    }
  }

  private static boolean isYear(int number) {
    return FIRST_YEAR <= number && number <= LAST_YEAR;
  }

  private boolean takeRangeSign() {
    skipSpaces();
    boolean taken =
        take("--")
            || take("——")
            || take("-")
            || take("—")
            || take("–")
            || take("~")
            || take("～")
            || take("至")
            || take("到");
    skipSpaces();
    return taken;
  }

  /** Digits, points and ratios behind a figure mean that it was not one. */
  private boolean isBroken(Figure figure) {
    at = figure.end();
    skipSpaces();
    return !figure.isDate() && (isDigit(peek()) || ".:：/×*+±~".indexOf(peek()) >= 0);
  }

  private boolean take(String sign) {
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    return true;
  }

  private void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  /** The next character; at the end one that means nothing. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
