package org.mingzhang.core.check.rules.completeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;

/** Assets are those of the last day of the year before. */
final class AssetDateRule implements Rule {

  private static final String TABLE = "assets";
  private static final int LAST_DAY = 31;
  private static final Pattern DATE =
      Pattern.compile("截[止至].*?(20\\d\\d)\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "complete.asset-date",
          Severity.WARNING,
          "固定资产截止时间为上年 12 月 31 日",
          "Assets are those of 31 December of the year before",
          "财预〔2016〕143号：国有资产占用情况");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Optional<TableFacts> table = facts.table(TABLE);
    LocalDate printed = table.map(AssetDateRule::date).orElse(null);
    int year = facts.publication().year();
    if (table.isEmpty() || printed == null || year == 0) {
      out.notApplicable("complete.asset-date.none");
      return;
    }
    LocalDate wanted = LocalDate.of(year - 1, Month.DECEMBER, LAST_DAY);
    if (!printed.equals(wanted)) {
      out.found("complete.asset-date.other", printed, wanted)
          .at(table.get().place())
          .expected(wanted.toString())
          .actual(printed.toString())
          .add();
    }
  }

  private static @Nullable LocalDate date(TableFacts table) {
    for (String caption : table.table().captions()) {
      Matcher date = DATE.matcher(caption);
      if (date.find()) {
        return dateOf(date);
      }
    }
    return null;
  }

  private static @Nullable LocalDate dateOf(Matcher date) {
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)),
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
