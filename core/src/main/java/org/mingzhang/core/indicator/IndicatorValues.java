package org.mingzhang.core.indicator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.indicator.IndicatorValue.Operator;

/**
 * Reads target values as they are printed. The grammar, spaces and width of characters aside:
 *
 * <pre>
 * value      = [operator] figure [suffix] [words]     ≥95%   不少于3次   30人以上   12月底前完成
 *            | words [operator] figure [suffix]       每年培训不少于3次   期限1年
 *            | [comparison] words [suffix]            良好   中等及以上   低于或等于预算价
 * figure     = number [unit] [to number [unit]]       0.8万本   20%-30%   2～3个
 * </pre>
 *
 * <p>A number comes with its 万, 千 and 亿 multiplied out, but money keeps the unit it was printed in:
 * {@code 0.8万本} is 8000 本, {@code 51万} is 51 万元. A date is its month, with the whole date among the
 * words: {@code 12月15日前} is at most 12 月. Words that are neither operator nor unit are kept as the
 * quality, also beside a number: {@code ≥0 及时足额} is at least 0, 及时足额.
 */
public final class IndicatorValues {

  private IndicatorValues() {}

  /**
   * The meaning of a printed value; empty if nothing is printed. Every other text means something.
   */
  public static Optional<IndicatorValue> parse(String printed) {
    String text = Spelling.plain(printed);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Comparison before = Comparison.atStart(text);
    Figure figure = FigureScanner.at(text, before.end());
    if (figure != null) {
      return Optional.of(valued("", text, before, figure));
    }
    IndicatorValue among = before.end() == 0 ? amongWords(text) : null;
    return Optional.of(among == null ? graded(text) : among);
  }

  /** A number in the midst of words, if there is only one and its unit shows that it counts. */
  private static @Nullable IndicatorValue amongWords(String text) {
    int digit = firstDigit(text);
    if (digit <= 0 || isPartOfAName(text.charAt(digit - 1))) {
      return null;
    }
    Figure figure = FigureScanner.at(text, digit);
    if (figure == null
        || figure.unit().isEmpty()
        || firstDigit(text.substring(figure.end())) >= 0) {
      return null;
    }
    Comparison before = Comparison.atEnd(text.substring(0, digit).strip());
    return valued(text.substring(0, before.start()).strip(), text, before, figure);
  }

  private static IndicatorValue valued(
      String words, String text, Comparison before, Figure figure) {
    String rest = text.substring(figure.end()).strip();
    Comparison after = Comparison.suffix(rest);
    Operator operator = before.operator() != null ? before.operator() : after.operator();
    if (figure.upper() != null) {
      operator = Operator.RANGE;
    } else if (operator == null) {
      operator = Operator.EQUAL;
    }
    String quality =
        figure.isDate()
            ? text.substring(before.end()).strip()
            : (words + rest.substring(after.end()).strip());
    return new IndicatorValue(operator, figure.number(), figure.upper(), figure.unit(), quality);
  }

  /** A value in words: 良好, 中等及以上, 低于预算价. */
  private static IndicatorValue graded(String text) {
    Comparison before = Comparison.ofQuality(text);
    String words = text.substring(before.end()).strip();
    if (before.operator() != null && !words.isEmpty()) {
      return new IndicatorValue(before.operator(), null, null, "", words);
    }
    Comparison after = Comparison.endOfQuality(text);
    if (after.operator() != null && after.start() > 0) {
      String grade = text.substring(0, after.start()).strip();
      return new IndicatorValue(after.operator(), null, null, "", grade);
    }
    return new IndicatorValue(Operator.QUALITY, null, null, "", text);
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (FigureScanner.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** ISO9001 and 第3期 do not count anything. */
  private static boolean isPartOfAName(char before) {
    return before == '第'
        || before == '-'
        || ('a' <= before && before <= 'z')
        || ('A' <= before && before <= 'Z');
  }
}
