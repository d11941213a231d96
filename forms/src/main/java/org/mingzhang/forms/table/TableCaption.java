package org.mingzhang.forms.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.forms.flow.Caption;
import org.mingzhang.forms.flow.Line;

/**
 * What is printed around a table.
 *
 * @param title the line that names it, "" if none does
 * @param unit the unit of its money, null if none is printed
 * @param note the note below it, null if there is none
 * @param above all lines above it
 */
record TableCaption(
    String title, @Nullable MoneyUnit unit, @Nullable String note, List<String> above) {

  private static final Pattern UNIT =
      Pattern.compile("单\\s*位\\s*[:：]\\s*(?:人民币)?\\s*([百千]?[万亿]?元)");

  /** Below this a line is not the title. */
  private static final double ALIKE = 0.55;

  /** The lines above a grid from its title on; without a title, those that are small print. */
  static List<Line> own(TableIndex index, Candidate candidate) {
    List<Line> above = candidate.captions();
    int title = above.size();
    double best = ALIKE;
    for (int i = above.size() - 1; i >= 0; i--) {
      double likeness = TableScore.title(List.of(candidate.captionCores().get(i)), index);
      if (likeness > best) {
        best = likeness;
        title = i;
      }
    }
    int print = above.size();
    while (print > 0 && Caption.isSmallPrint(above.get(print - 1).text())) {
      print--;
    }
    return above.subList(Math.min(title, print), above.size());
  }

  static TableCaption of(TableIndex index, List<Line> above, @Nullable String note) {
    String title = "";
    double best = ALIKE;
    MoneyUnit unit = null;
    for (Line line : above) {
      double likeness = TableScore.title(List.of(TableIndex.titleCore(line.text())), index);
      if (likeness > best) {
        best = likeness;
        title = line.text();
      }
      Matcher matcher = UNIT.matcher(line.text());
      if (unit == null && matcher.find()) {
        unit = MoneyUnit.of(matcher.group(1)).orElse(null);
      }
    }
    return new TableCaption(title, unit, note, above.stream().map(Line::text).toList());
  }
}
