package org.mingzhang.core.check.rules.completeness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Section;

/** Titles of tables, columns and sections speak of the budget year. */
final class YearRule implements Rule {

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");
  private static final Pattern LABELLED = Pattern.compile("(?:预算)?年[度份]\\s*[:：/]?\\s*(20\\d\\d)");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "complete.year",
          Severity.WARNING,
          "各表、各节标题中的年度与预算年度一致",
          "The titles of tables and sections speak of the budget year",
          "财预〔2016〕143号：内容真实、完整");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    int year = facts.publication().year();
    if (year == 0) {
      out.notApplicable("complete.year.unknown");
      return;
    }
    for (TableFacts table : facts.tables()) {
      check(YEAR, table.table().title(), year, table.place(), out);
      for (String caption : table.table().captions()) {
        check(LABELLED, caption, year, table.place(), out);
      }
      for (Column column : table.table().columns()) {
        check(YEAR, column.title(), year, table.place(), out);
      }
    }
    for (Section section : facts.publication().sections()) {
      if (!section.id().isEmpty()) {
        check(YEAR, section.heading(), year, Places.of(section), out);
      }
    }
  }

  private static void check(Pattern pattern, String text, int year, Place place, Findings out) {
    Matcher printed = pattern.matcher(text);
    if (printed.find() && Integer.parseInt(printed.group(1)) != year) {
      out.found("complete.year.other", text, printed.group(1), year)
          .at(place)
          .expected(Integer.toString(year))
          .actual(printed.group(1))
          .add();
    }
  }
}
