package org.mingzhang.core.check.rules.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Cell;

/** Most of a class of basic expenditure is not simply called other. */
final class OtherShareRule implements Rule {

  private static final String TABLE = "basic_expenditure";
  private static final String COLUMN = "合计";
  private static final int CLASS_DIGITS = 3;
  private static final String OTHER = "99";
  private static final long NOTABLE = 50 * MoneyUnit.TEN_THOUSAND_YUAN.fen();

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.other-share",
              Severity.WARNING,
              "基本支出一类之中“其他”不应占大半",
              "Most of a class of basic expenditure is not simply called other",
              "预算法第四十六条（按经济性质分类编列到款）；预决算公开细化程度检查；界限为通用参考值")
          .describedAs("工资福利、商品和服务、对个人和家庭的补助三类中，“其他”一款超过本类一半且在 50 万元以上的才提示。")
          .shownBy(
              "基本支出表: 301.合计=900 30101.合计=500 30102.合计=320 30199.合计=80",
              "基本支出表: 301.合计=900 30101.合计=120 30199.合计=780");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    TableFacts table = facts.table(TABLE).orElse(null);
    if (table == null) {
      out.notApplicable("table.absent", TABLE);
      return;
    }
    for (CodeRow row : CodeRow.of(table)) {
      String code = row.code();
      boolean other = code.length() == CLASS_DIGITS + 2 && code.endsWith(OTHER);
      if (other && List.of("301", "302", "303").contains(code.substring(0, CLASS_DIGITS))) {
        Amount own = amount(table, code);
        Amount all = amount(table, code.substring(0, CLASS_DIGITS));
        if (own != null && all != null && own.fen() >= NOTABLE && own.fen() * 2 > all.fen()) {
          String share = own.fen() * 100 / all.fen() + "%";
          out.found("code.other-share.most", code, row.name(), own, share)
              .at(row.place())
              .actual(own.toString())
              .repair("code.other-share.repair")
              .add();
        }
      }
    }
  }

  private static @Nullable Amount amount(TableFacts table, String code) {
    return table.cell(code, COLUMN).map(Cell::amount).orElse(null);
  }
}
