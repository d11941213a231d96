package org.mingzhang.core.check.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;

/** Amounts in 万元 are printed with two decimals, as in the tables. */
final class DecimalsRule implements Rule {

  private static final Pattern ONE = Pattern.compile("\\d+\\.\\d");
  private static final Pattern TWO = Pattern.compile("[\\d,]+\\.\\d\\d");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.decimals",
              Severity.NOTE,
              "说明中的万元金额与表格一样保留两位小数",
              "Amounts in ten thousands of yuan are printed with two decimals, as in the tables",
              "编排惯例")
          .describedAs("整数和 0 不算；全文都只写一位小数的也不算。")
          .shownBy(
              "文字: 总体情况|基本支出 2768.29 万元，其中人员经费 2658.20 万元。",
              "文字: 总体情况|基本支出 2768.29 万元，其中人员经费 2658.2 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    boolean usual = false;
    for (Passage passage : Prose.of(facts).passages()) {
      usual |= said(passage).stream().anyMatch(one -> TWO.matcher(one.printed()).matches());
    }
    if (!usual) {
      out.notApplicable("narrative.none");
      return;
    }
    for (Passage passage : Prose.of(facts).passages()) {
      List<String> short1 = new ArrayList<>();
      for (Said said : said(passage)) {
        if (ONE.matcher(said.printed()).matches()) {
          short1.add(said.printed());
        }
      }
      if (!short1.isEmpty()) {
        String list = String.join("、", short1);
        out.found("narrative.decimals", list).at(Prose.place(passage)).actual(list).add();
      }
    }
  }

  private static List<Said> said(Passage passage) {
    return passage.sentences().stream()
        .flatMap(sentence -> sentence.said().stream())
        .filter(said -> said.unit().equals(MoneyUnit.TEN_THOUSAND_YUAN.label()))
        .toList();
  }
}
