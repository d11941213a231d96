package org.mingzhang.forms.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.forms.flow.Item;
import org.mingzhang.forms.flow.Line;

/** The budget year of a stretch of lines: the year they speak of most. */
public final class Years {

  private static final Pattern BUDGET_YEAR =
      Pattern.compile("预算年[度份]\\s?[:：]?\\s?(20\\d\\d)|(20\\d\\d)\\s?年度?.{0,24}?(?:预算|决算|公开|三公)");

  /** A caption is proof, a mention a hint. */
  private static final int CAPTION = 20;

  private static final int TITLE = 5;
  private static final int TITLE_LENGTH = 40;

  private Years() {}

  /** The year, 0 if none is named. */
  public static int of(List<Item> items) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (Item item : items) {
      if (item instanceof Line line) {
        count(line.text(), votes);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static void count(String text, Map<Integer, Integer> votes) {
    Matcher matcher = BUDGET_YEAR.matcher(text);
    while (matcher.find()) {
      boolean caption = matcher.group(1) != null;
      boolean compared =
          !caption && matcher.start() > 0 && "较比与".indexOf(text.charAt(matcher.start() - 1)) >= 0;
      int vote = caption ? CAPTION : text.length() <= TITLE_LENGTH ? TITLE : 1;
      int year = Integer.parseInt(caption ? matcher.group(1) : matcher.group(2));
      votes.merge(year, compared ? 0 : vote, Integer::sum);
    }
  }
}
