package org.mingzhang.core.narrative;

import java.util.regex.Pattern;
import org.mingzhang.core.publication.Statement.Direction;

/** The words that make an amount a change. */
final class Changes {

  private static final String WORDS =
      "增减变化|增减变动|增减|增加|增长|上升|提高|上涨|新增|净增|调增|增|减少|下降|降低|缩减|压减|压缩|核减|调减|净减|减|持平|一致|变化|变动";

  /** Before an amount; group 1: the word. */
  static final Pattern BEFORE_AMOUNT =
      Pattern.compile("(" + WORDS + ")(?:了)?(?:额|数|支出|经费|资金)?(?:预算)?(?:约|为|是|共计|共|：|:)?$");

  /** A percentage; group 1: the word, group 2: the number. */
  static final Pattern SHARE =
      Pattern.compile(
          "(增加|增长|上升|提高|上涨|增幅|减少|下降|降低|缩减|压减|压缩|降幅|减幅)(?:了|率)?(?:约|为|达到|达)?\\s?(-?\\d+(?:\\.\\d+)?)\\s?%");

  private Changes() {}

  static Direction direction(String word, boolean negative) {
    Direction direction =
        switch (word.charAt(0)) {
          case '持', '一' -> Direction.UNCHANGED;
          case '变' -> Direction.INCREASE;
          case '减', '下', '降', '缩', '压', '核' -> Direction.DECREASE;
          default ->
              word.equals("调减") || word.equals("净减") ? Direction.DECREASE : Direction.INCREASE;
        };
    boolean eitherWay = word.startsWith("增减") || word.charAt(0) == '变';
    return negative && eitherWay ? Direction.DECREASE : direction;
  }
}
