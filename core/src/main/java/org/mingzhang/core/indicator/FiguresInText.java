package org.mingzhang.core.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figures with a unit in a running text: 印制 500 册, 保障三座公厕. */
public final class FiguresInText {

  private static final String NUMERALS = "零一二三四五六七八九十";
  private static final int AROUND = 8;

  private FiguresInText() {}

  /**
   * A figure with its unit.
   *
   * @param unit canonical
   * @param before the words before it, back to the last stop or figure
   * @param after the words behind it, on to the next stop or figure
   * @param lead all that stands before it since the last stop, figures included
   */
  public record Found(BigDecimal number, String unit, String before, String after, String lead) {

    /** The words on both sides. */
    public String around() {
      return before + " " + after;
    }
  }

  private record Span(BigDecimal number, String unit, int start, int end) {}

  /** All of them in order; ranges, dates and numbers without a unit are left out. */
  public static List<Found> of(String printed) {
    String text = Spelling.plain(printed);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Span next = FigureScanner.isDigit(text.charAt(at)) ? digits(text, at) : numeral(text, at);
      if (next != null && !next.unit.isEmpty()) {
        found.add(
            new Found(
                next.number, next.unit, before(text, next), after(text, next), lead(text, next)));
      }
      at = next == null ? at + 1 : Math.max(next.end, at + 1);
    }
    return found;
  }

  private static Span digits(String text, int start) {
    Figure figure = FigureScanner.at(text, start);
    boolean plain = figure != null && figure.upper() == null && !figure.isDate();
    if (figure == null || !plain || isForeignMoney(text, figure.end())) {
      int end = start;
      while (end < text.length() && isOfNumber(text.charAt(end))) {
        end++;
      }
      return new Span(
          BigDecimal.ZERO, "", start, Math.max(end, figure == null ? end : figure.end()));
    }
    return new Span(figure.number(), figure.unit(), start, figure.end());
  }

  private static String before(String text, Span span) {
    int start = span.start;
    while (start > 0 && span.start - start < AROUND && !isStop(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, span.start);
  }

  private static String lead(String text, Span span) {
    int start = span.start;
    while (start > 0 && "，。；：、,;:".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, span.start);
  }

  private static String after(String text, Span span) {
    int end = span.end;
    while (end < text.length() && end - span.end < AROUND && !isStop(text.charAt(end))) {
      end++;
    }
    return text.substring(span.end, end);
  }

  private static boolean isStop(char c) {
    return FigureScanner.isDigit(c) || "，。；：、,;:（）()".indexOf(c) >= 0;
  }

  private static boolean isOfNumber(char c) {
    return FigureScanner.isDigit(c) || c == '.' || c == ',' || c == '，';
  }

  private static boolean isForeignMoney(String text, int end) {
    return end < text.length() && "欧美日港英".indexOf(text.charAt(end)) >= 0;
  }

  /** 三座, but not 第三方, 十三座 nor 二十座. */
  private static @Nullable Span numeral(String text, int at) {
    char c = text.charAt(at);
    int number = c == '两' ? 2 : NUMERALS.indexOf(c);
    if (number <= 0 || at + 1 >= text.length() || (at > 0 && isPartOfAWord(text.charAt(at - 1)))) {
      return null;
    }
    for (int length = Math.min(Units.LONGEST, text.length() - at - 1); length > 0; length--) {
      String unit = Units.canonical(text.substring(at + 1, at + 1 + length));
      if (unit != null && Dimension.of(unit) != Dimension.TIME) {
        return new Span(BigDecimal.valueOf(number), unit, at, at + 1 + length);
      }
    }
    return null;
  }

  private static boolean isPartOfAWord(char before) {
    return NUMERALS.indexOf(before) >= 0 || "第百千万两每唯统".indexOf(before) >= 0;
  }
}
