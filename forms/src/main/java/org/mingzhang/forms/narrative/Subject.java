package org.mingzhang.forms.narrative;

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
          "^(?:.*(?:原因[是为]|主要[是为])|其中|包括|分别为|以及|预计|现将|[0-9]{1,2}[、.．]|（[一二三四五六七八九十]）|和|及|20\\d\\d\\s?年(?:度|末|初)?|本年度?|当年|[我本](?:部门|单位|局|委|办|区|县|市))[，：:]?");
  private static final Pattern TRAILING =
      Pattern.compile("(?:预?计?(?:共计|合计|总计|共|约|计|为|是|达到?|安排|编制|分别)|[：:，])$");
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:较|比|与|同)(?:上年|去年|20\\d\\d\\s?年(?:度)?)(?:预算|年初预算|同期)?(?:相比|对比|比较|一致)?[，,]?|对比上年|同比");
  private static final Pattern CHANGE =
      Pattern.compile("(增加|增长|上升|提高|新增|增|减少|下降|降低|缩减|压减|压缩|核减|减|持平)(?:了)?(?:预算)?(?:约|为)?$");

  static Subject of(String clause) {
    String words = clause.strip();
    Direction direction = Direction.NONE;
    Matcher change = CHANGE.matcher(words);
    boolean changes = change.find();
    if (changes) {
      direction = direction(change.group(1));
      words = words.substring(0, change.start());
    }
    words = COMPARED.matcher(words).replaceAll("");
    return new Subject(trimmed(words), changes ? Measure.CHANGE : Measure.LEVEL, direction);
  }

  private static Direction direction(String word) {
    return switch (word.charAt(0)) {
      case '增', '上', '提', '新' -> Direction.INCREASE;
      case '持' -> Direction.UNCHANGED;
      default -> Direction.DECREASE;
    };
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
