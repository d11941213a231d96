package org.mingzhang.core.check.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.WordLists;
import org.mingzhang.core.publication.Cell;

/** What running money is said to be spent on has an amount in the table of basic expenditure. */
final class RunningItemsRule implements Rule {

  /**
   * An item of running money.
   *
   * @param codes of the classification by economy; any of them
   */
  private record Item(Pattern words, List<String> codes) {}

  private static final List<Item> ITEMS =
      WordLists.lines("running-items.txt").stream()
          .map(line -> line.split("\\|(?=[\\d,]+$)"))
          .map(parts -> new Item(Pattern.compile(parts[0]), List.of(parts[1].split(","))))
          .toList();

  private static final int ITEM_DIGITS = 5;
  private static final Pattern USED = Pattern.compile("用于|包括|保障");

  /** What running money is in general, not what it is here. */
  private static final Pattern DEFINITION = Pattern.compile("是指|指各|系指");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.running-items",
              Severity.WARNING,
              "机关运行经费说明列举的支出，基本支出表中都有金额",
              "What running money is said to be spent on has an amount in the table of basic expenditure",
              "财预〔2016〕143号（机关运行经费安排情况；表格与说明一致）")
          .describedAs("基本支出表列到款级科目时核对；引用定义的句子不算。")
          .shownBy(
              "基本支出表: 302.公用经费=5.00 30201.公用经费=3.00 30207.公用经费=2.00\n"
                  + "文字: 机关运行经费|2024年机关运行经费 5.00 万元，主要用于办公费、邮电费等。",
              "基本支出表: 302.公用经费=5.00 30201.公用经费=3.00 30207.公用经费=2.00\n"
                  + "文字: 机关运行经费|2024年机关运行经费 5.00 万元，主要用于办公费、会议费等。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    TableFacts table = facts.table("basic_expenditure").orElse(null);
    if (table == null || table.rowKeys().stream().noneMatch(RunningItemsRule::isItem)) {
      out.notApplicable("table.absent");
      return;
    }
    for (Passage passage : Prose.of(facts).in("机关运行经费")) {
      String text = passage.paragraph().text();
      Matcher used = USED.matcher(text);
      if (!used.find() || DEFINITION.matcher(text).find()) {
        continue;
      }
      String list = text.substring(used.end());
      List<String> absent = new ArrayList<>();
      for (Item item : ITEMS) {
        boolean paid = item.codes().stream().anyMatch(code -> hasMoney(table, code));
        Matcher named = item.words().matcher(list);
        if (!paid && named.find()) {
          absent.add(named.group());
        }
      }
      if (!absent.isEmpty()) {
        out.found("narrative.running.items", String.join("、", absent))
            .at(Prose.place(passage))
            .at(table.place())
            .actual(String.join("、", absent))
            .repair("narrative.running.items.repair")
            .add();
      }
    }
  }

  private static boolean isItem(String key) {
    return key.length() == ITEM_DIGITS && key.startsWith("302");
  }

  private static boolean hasMoney(TableFacts table, String code) {
    return table
        .cell(code, "公用经费")
        .or(() -> table.cell(code, "合计"))
        .map(Cell::amount)
        .filter(amount -> amount.fen() != 0)
        .isPresent();
  }
}
