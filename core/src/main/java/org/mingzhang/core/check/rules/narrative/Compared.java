package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Pattern;
import org.mingzhang.core.narrative.WordLists;

/** The words with which a narrative compares with the year before. */
final class Compared {

  /** Any comparison with the year before. */
  static final Pattern WITH_LAST_YEAR =
      Pattern.compile(
          "(?:相?较|对?比|与|同|和)(?:于)?\\s?(?:上年|上一年|去年|20\\d\\d\\s?年)|同比|增减变化|增减变动|(?:无|没有)变化|持平|(?:上年|去年|20\\d\\d\\s?年)[^。]{0,30}相比");

  /** After a figure: it is last year's. */
  static final Pattern NO_CHANGE =
      Pattern.compile("[，,；;]?[^，,；;。]{0,10}(?:持平|无增减|无变化|没有变化|保持一致|一致|相同|未发生变化)");

  /** What introduces a reason. */
  static final Pattern REASON = WordLists.anyOf("reason-beginnings.txt");

  private Compared() {}
}
