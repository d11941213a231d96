package org.mingzhang.core.check.rules.classification;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Cell;

/** Where there is pay there is pension, health or housing expenditure. */
final class SocialClassesRule implements Rule {

  private static final String TABLE = "支出总表";
  private static final String TOTAL = "合计";
  private static final List<String> SOCIAL = List.of("208", "210", "221");
  private static final long NOTABLE = 100 * MoneyUnit.TEN_THOUSAND_YUAN.fen();

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.social-classes",
              Severity.WARNING,
              "有人员经费的，一般应有社会保障、卫生健康或住房保障支出",
              "Where there is pay there is pension, health or housing expenditure",
              "政府收支分类科目说明（养老、医疗保险缴费和住房公积金列 208、210、221 类）")
          .describedAs("人员经费 100 万元以上才提示；由主管部门统一缴纳的单位可以没有，应在说明中写明。")
          .shownBy(
              "基本支出表: 合计.人员经费=400\n支出总表: 合计.合计=500 201.合计=420 208.合计=80",
              "基本支出表: 合计.人员经费=400\n支出总表: 合计.合计=500 201.合计=500");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    TableFacts table = facts.table(TABLE).orElse(null);
    TableFacts basic = facts.table("基本支出表").orElse(null);
    Optional<Cell> pay = basic == null ? Optional.empty() : basic.cell(TOTAL, "人员经费");
    Amount amount = pay.map(Cell::amount).orElse(null);
    if (table == null || basic == null || amount == null || table.isEmpty()) {
      out.notApplicable("table.absent", TABLE);
      return;
    }
    boolean none = SOCIAL.stream().noneMatch(code -> isStated(table, code));
    if (amount.fen() >= NOTABLE && none) {
      out.found("code.social-classes.none", amount)
          .at(table.place())
          .at(basic.place(pay.orElseThrow()))
          .repair("code.social-classes.repair")
          .add();
    }
  }

  private static boolean isStated(TableFacts table, String code) {
    Amount amount = table.cell(code, TOTAL).map(Cell::amount).orElse(null);
    return amount != null && amount.fen() != 0;
  }
}
