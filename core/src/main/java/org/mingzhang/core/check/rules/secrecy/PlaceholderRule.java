package org.mingzhang.core.check.rules.secrecy;

import java.util.Set;
import java.util.regex.Matcher;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.PrintedText.Kind;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.ProjectSheet;

/** Nothing stands in place of what is secret: such a thing is left out whole. */
final class PlaceholderRule implements Rule {

  private static final Set<Kind> PROSE =
      Set.of(Kind.PARAGRAPH, Kind.HEADING, Kind.OVERALL, Kind.PURPOSE, Kind.GOAL);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.placeholder",
              Severity.ERROR,
              "不以“涉密”“××”等代替不公开的内容",
              "Nothing such as 涉密 or ×× stands in place of what is not published",
              "保守国家秘密法第三十五条；财预〔2016〕143号（涉密信息不予公开）")
          .describedAs(
              "名称、指标、指标值、金额写成“涉密”“保密项目”“××”“***”的，暴露了涉密事项的存在；应整项不列，金额仍计入合计。"
                  + "“涉密采购事项按照相关规定执行”“涉密事项按规定不予公开”一类说明不算；语句中的“××”“***”按提醒处理。")
          .shownBy("指标: 1|产出指标|数量指标|巡查次数|全年巡查的次数|≥10次|工作计划", "指标: 1|产出指标|数量指标|涉密|涉密|≥10|涉密");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText text : facts.texts()) {
      check(text, out);
    }
    for (TableFacts table : facts.tables()) {
      check(table, out);
    }
    for (ProjectSheet sheet : facts.publication().projects()) {
      if (Hidden.isAll(sheet.budget().text())) {
        report("secrecy.placeholder.amount", sheet.budget().text(), Places.of(sheet), out);
      }
    }
  }

  private static void check(PrintedText printed, Findings out) {
    String text = printed.text();
    if (Hidden.isAll(text)) {
      report("secrecy.placeholder.whole", text, printed.place(), out);
    } else if (printed.kind() == Kind.PROJECT_NAME && Hidden.SECRET_NAME.matcher(text).find()) {
      report("secrecy.placeholder.name", text, printed.place(), out);
    } else if (PROSE.contains(printed.kind()) && Hidden.mayMask(text)) {
      Matcher mask = Hidden.MASK.matcher(text);
      if (mask.find()) {
        out.found("secrecy.placeholder.mask", mask.group())
            .severity(Severity.WARNING)
            .at(printed.place())
            .actual(mask.group())
            .repair("secrecy.placeholder.mask.repair")
            .add();
      }
    }
  }

  private static void check(TableFacts table, Findings out) {
    for (String row : table.rowKeys()) {
      for (ColumnLayout column : table.layout().columns()) {
        if (column.kind() == ColumnLayout.Kind.MONEY
            || column.kind() == ColumnLayout.Kind.QUANTITY) {
          Cell cell = table.cell(row, column.id()).orElse(null);
          if (cell != null && Hidden.isAmount(cell)) {
            report("secrecy.placeholder.amount", cell.text(), table.place(cell), out);
          }
        }
      }
    }
  }

  private static void report(String key, String text, Place place, Findings out) {
    out.found(key, text.strip())
        .at(place)
        .actual(text.strip())
        .repair("secrecy.placeholder.repair")
        .add();
  }
}
