package org.mingzhang.core.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * What an amount is said of: the words between the last punctuation and the number, without year,
 * owner and verb.
 *
 * @param words "" if the words only compare, so that the amount is said of the subject before
 */
record Subject(String words, Measure measure, Direction direction) {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:.*(?:原因[是为]|主要[是为])|其中|包括|分别为|以及|预计|现将|具体为|[0-9]{1,2}[、.．]|（[一二三四五六七八九十]）|[(][一二三四五六七八九十][)]|和|及|20\\d\\d\\s?年(?:度|末|初)?|本年度?|当年|全年|[我本](?:部门|单位|局|委|办|区|县|市|院|校|所|站|中心))[，：:]?");
  private static final Pattern TRAILING =
      Pattern.compile("(?:预?计?(?:共计|合计|总计|共|约|计|为|是|达到?|安排|编制|分别)|[：:，])$");
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:相?较|对?比|与|同)(?:于)?\\s?(?:上年|上一年|去年|20\\d\\d\\s?年)(?:度)?(?:年初)?(?:预算|同期|批复)?(?:数)?(?:的)?(?:相比|对比|比较|一致)?[，,]?|对比上年|同比");

  /**
   * @param negative whether the number is printed with a minus sign
   */
  static Subject of(String clause, boolean negative) {
    String words = clause.strip();
    Direction direction = Direction.NONE;
    Matcher change = Changes.BEFORE_AMOUNT.matcher(words);
    boolean changes = change.find();
    if (changes) {
      direction = Changes.direction(change.group(1), negative);
      words = words.substring(0, change.start());
    }
    words = COMPARED.matcher(words).replaceAll("");
    return new Subject(trimmed(words), changes ? Measure.CHANGE : Measure.LEVEL, direction);
  }

  private static String trimmed(String words) {
    String before;
    String after = words.strip();
    do {
      before = after;
      after = TRAILING.matcher(LEADING.matcher(after).replaceFirst("")).replaceFirst("").strip();
    } while (!after.equals(before));
    return after;
  }
}
