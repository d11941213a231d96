package org.mingzhang.core.check.rules.years;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a text still speaks of last year as if it were this one. */
final class FormerYear {

  /** After these the year is the beginning of something that goes on. */
  private static final Set<String> SINCE = Set.of("自", "从", "于", "在");

  private static final List<String> GOES_ON =
      List.of("起", "以来", "至", "—", "-", "－", "～", "~", "开始", "以后", "后", "前", "版", "修订");

  private FormerYear() {}

  /**
   * Whether the text speaks of the year as its own: not as the time since which something is so,
   * nor within the name of a document.
   */
  static boolean speaksOf(String text, int year) {
    Matcher mention = Pattern.compile("(?<![0-9])" + year + "年度?").matcher(text);
    while (mention.find()) {
      String before =
          mention.start() == 0 ? "" : text.substring(mention.start() - 1, mention.start());
      boolean meant = text.startsWith("用于", mention.start() - 2);
      String after = text.substring(mention.end());
      boolean since =
          SINCE.contains(before) && !meant || GOES_ON.stream().anyMatch(after::startsWith);
      if (!since && !isQuoted(text, mention.start())) {
        return true;
      }
    }
    return false;
  }

  /** Within 《》 or 〔〕. */
  private static boolean isQuoted(String text, int at) {
    return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
        || text.lastIndexOf('〔', at) > text.lastIndexOf('〕', at);
  }
}
