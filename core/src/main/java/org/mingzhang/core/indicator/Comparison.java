package org.mingzhang.core.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.indicator.IndicatorValue.Operator;

/**
 * A comparison found in a text.
 *
 * @param operator null if there is none
 * @param start where its words begin
 * @param end where its words end
 */
record Comparison(@Nullable Operator operator, int start, int end) {

  private record Word(String text, Operator operator) {}

  private static final List<Word> SIGNS =
      List.of(
          new Word(">=", Operator.AT_LEAST),
          new Word("=>", Operator.AT_LEAST),
          new Word("<=", Operator.AT_MOST),
          new Word("=<", Operator.AT_MOST),
          new Word("≥", Operator.AT_LEAST),
          new Word("≧", Operator.AT_LEAST),
          new Word("⩾", Operator.AT_LEAST),
          new Word("≮", Operator.AT_LEAST),
          new Word("≤", Operator.AT_MOST),
          new Word("≦", Operator.AT_MOST),
          new Word("⩽", Operator.AT_MOST),
          new Word("≯", Operator.AT_MOST),
          new Word("=", Operator.EQUAL),
          new Word("<", Operator.LESS),
          new Word("﹤", Operator.LESS),
          new Word(">", Operator.MORE),
          new Word("﹥", Operator.MORE));

  /** Words that compare, with a number or with something named; longer ones first. */
  private static final List<Word> COMPARING =
      List.of(
          new Word("大于或等于", Operator.AT_LEAST),
          new Word("高于或等于", Operator.AT_LEAST),
          new Word("大于等于", Operator.AT_LEAST),
          new Word("高于等于", Operator.AT_LEAST),
          new Word("不少于", Operator.AT_LEAST),
          new Word("不低于", Operator.AT_LEAST),
          new Word("不小于", Operator.AT_LEAST),
          new Word("小于或等于", Operator.AT_MOST),
          new Word("低于或等于", Operator.AT_MOST),
          new Word("少于或等于", Operator.AT_MOST),
          new Word("小于等于", Operator.AT_MOST),
          new Word("低于等于", Operator.AT_MOST),
          new Word("不超过", Operator.AT_MOST),
          new Word("不高于", Operator.AT_MOST),
          new Word("不大于", Operator.AT_MOST),
          new Word("不多于", Operator.AT_MOST),
          new Word("大于", Operator.MORE),
          new Word("高于", Operator.MORE),
          new Word("多于", Operator.MORE),
          new Word("小于", Operator.LESS),
          new Word("低于", Operator.LESS),
          new Word("少于", Operator.LESS),
          new Word("等于", Operator.EQUAL));

  /** Words that compare only where a number follows: 达到合同要求 is a quality. */
  private static final List<Word> BEFORE_NUMBER =
      List.of(
          new Word("控制在", Operator.AT_MOST),
          new Word("超过", Operator.MORE),
          new Word("达到", Operator.AT_LEAST),
          new Word("至少", Operator.AT_LEAST),
          new Word("不少", Operator.AT_LEAST));

  private static final List<Word> AFTER_GRADE =
      List.of(
          new Word("及其以上", Operator.AT_LEAST),
          new Word("及以上", Operator.AT_LEAST),
          new Word("或以上", Operator.AT_LEAST),
          new Word("以上", Operator.AT_LEAST),
          new Word("及以下", Operator.AT_MOST),
          new Word("或以下", Operator.AT_MOST),
          new Word("以下", Operator.AT_MOST));

  private static final List<Word> AFTER_NUMBER =
      List.of(
          new Word("以内", Operator.AT_MOST),
          new Word("之内", Operator.AT_MOST),
          new Word("内", Operator.AT_MOST),
          new Word("底之前", Operator.AT_MOST),
          new Word("底以前", Operator.AT_MOST),
          new Word("底前", Operator.AT_MOST),
          new Word("末前", Operator.AT_MOST),
          new Word("之前", Operator.AT_MOST),
          new Word("以前", Operator.AT_MOST),
          new Word("前", Operator.AT_MOST));

  /** The operator a value begins with; one of words counts only before a number. */
  static Comparison atStart(String text) {
    Comparison sign = starting(text, SIGNS);
    if (sign.operator != null) {
      return sign;
    }
    Comparison word = starting(text, COMPARING);
    word = word.operator != null ? word : starting(text, BEFORE_NUMBER);
    boolean number = FigureScanner.at(text, word.end) != null;
    return number ? word : new Comparison(null, 0, 0);
  }

  /** The operator at the end of the words before a number. */
  static Comparison atEnd(String words) {
    for (List<Word> list : List.of(SIGNS, COMPARING, BEFORE_NUMBER)) {
      Comparison found = ending(words, list);
      if (found.operator != null) {
        return found;
      }
    }
    return new Comparison(null, words.length(), words.length());
  }

  /** The words after a number that say how to compare with it. */
  static Comparison suffix(String rest) {
    Comparison grade = starting(rest, AFTER_GRADE);
    return grade.operator != null ? grade : starting(rest, AFTER_NUMBER);
  }

  /** The comparison with something named: 低于预算价. */
  static Comparison ofQuality(String text) {
    Comparison sign = starting(text, SIGNS);
    return sign.operator != null ? sign : starting(text, COMPARING);
  }

  /** The end of a grade: 中等及以上. */
  static Comparison endOfQuality(String text) {
    return ending(text, AFTER_GRADE);
  }

  private static Comparison starting(String text, List<Word> words) {
    for (Word word : words) {
      if (text.startsWith(word.text)) {
        return new Comparison(word.operator, 0, word.text.length());
      }
    }
    return new Comparison(null, 0, 0);
  }

  private static Comparison ending(String text, List<Word> words) {
    for (Word word : words) {
      if (text.endsWith(word.text)) {
        return new Comparison(word.operator, text.length() - word.text.length(), text.length());
      }
    }
    return new Comparison(null, text.length(), text.length());
  }
}
