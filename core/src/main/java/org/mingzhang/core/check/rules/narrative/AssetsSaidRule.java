package org.mingzhang.core.check.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.publication.Cell;

/** Vehicles and floor space are as many in the text as in the table of assets. */
final class AssetsSaidRule implements Rule {

  /**
   * @param pattern group 1: how many the text says
   */
  private record Count(String row, String column, Pattern pattern) {}

  private static final List<Count> COUNTS =
      List.of(
          new Count(
              "车辆",
              "数量",
              Pattern.compile(
                  "(?<!购置|更新|新增)(?:共有|现有|公务|有)?(?:用)?车(?:辆)?(?:保有量|数量)?(?:共|为|共计|合计)?\\s?(\\d{1,5})\\s?[辆台]")),
          new Count(
              "办公用房",
              "数量",
              Pattern.compile("办公用房(?:面积)?(?:共|为|共计|合计)?\\s?(\\d[\\d,.]*)\\s?(?:平方米|㎡)")),
          new Count(
              "房屋",
              "数量",
              Pattern.compile("(?<!公用)房屋(?:面积|建筑面积)?(?:共|为|共计|合计)?\\s?(\\d[\\d,.]*)\\s?(?:平方米|㎡)")),
          new Count(
              "设备",
              "数量",
              Pattern.compile(
                  "20\\s?万元(?:（含）)?以上(?:的)?(?:通用|专用)?设备(?:共|为|有)?\\s?(\\d{1,5})\\s?[台套]")));

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.assets-said",
              Severity.ERROR,
              "说明中的车辆、房屋、设备数量与固定资产占用情况表一致",
              "The narrative counts the vehicles, floor space and equipment of the table of assets",
              "财预〔2016〕143号（国有资产占用情况；表格与说明一致）")
          .shownBy(
              "固定资产表: 车辆.数量=6 车辆.价值=88.10\n文字: 国有资产|上年末共有公务用车6辆。",
              "固定资产表: 车辆.数量=6 车辆.价值=88.10\n文字: 国有资产|上年末共有公务用车9辆。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Optional<TableFacts> table = facts.table("assets");
    if (table.isEmpty()) {
      out.notApplicable("table.absent");
      return;
    }
    for (Passage passage : Prose.of(facts).in("国有资产", "三公经费")) {
      for (Count count : COUNTS) {
        Matcher said = count.pattern().matcher(passage.paragraph().text());
        Optional<Cell> cell = table.get().cell(count.row(), count.column());
        if (said.find() && cell.isPresent() && differs(said.group(1), cell.get().text())) {
          out.found(
                  "narrative.assets.count",
                  said.group(),
                  table.get().rowLabel(count.row()),
                  cell.get().text())
              .at(Prose.place(passage))
              .at(table.get().place(cell.get()))
              .expected(cell.get().text())
              .actual(said.group(1))
              .add();
        }
      }
    }
  }

  private static boolean differs(String said, String printed) {
    try {
      String table = printed.replace(",", "").strip();
      return !table.isEmpty()
          && new BigDecimal(said.replace(",", "")).compareTo(new BigDecimal(table)) != 0;
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }
}
