package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.performance.Words;
import org.mingzhang.core.publication.Cell;

/** A project that buys things promises as many of them as the procurement table buys. */
final class PurchaseQuantityRule implements Rule {

  private static final Set<String> PIECES =
      Set.of("个", "件", "台", "套", "张", "把", "辆", "组", "部", "只", "块");
  private static final Words ANYTHING = Words.of("anything");
  private static final Words BUYING = Words.of("buying");
  private static final Words NOT_BUYING = Words.of("not-buying");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "target.purchase-quantity",
              Severity.WARNING,
              "购置数量指标与政府采购预算表的数量相合",
              "Targets of quantity agree with the procurement table",
              "政府采购法第三十三条；财预〔2015〕88号：相应匹配")
          .describedAs("只比全部按件采购的项目：指标多于采购数，或不到采购数的一半。")
          .shownBy(
              """
              项目: 1.名称=家具购置
              政府采购表: 1.项目名称=家具购置 1.目录序号=A05010201 1.计量单位=张 1.数量=15 1.采购物品=办公桌
              指标: 1|产出指标|数量指标|家具购置数量|购置办公桌的数量|≥15张|计划
              """,
              """
              项目: 1.名称=家具购置
              政府采购表: 1.项目名称=家具购置 1.目录序号=A05010201 1.计量单位=张 1.数量=15 1.采购物品=办公桌
              指标: 1|产出指标|数量指标|家具购置数量|购置办公桌的数量|≥2张|计划
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A line of the procurement table: so many pieces of an item. */
  private record Bought(String item, BigDecimal pieces, Place place) {}

  @Override
  public void check(Facts facts, Findings out) {
    Map<String, List<Bought>> bought = new HashMap<>();
    Set<String> other = new HashSet<>();
    for (TableFacts table : facts.tables()) {
      if (table.layout().rows() instanceof RowLayout.Lines) {
        table.rowKeys().forEach(row -> collect(table, row, bought, other));
      }
    }
    other.forEach(bought::remove);
    if (bought.isEmpty()) {
      out.notApplicable("target.purchase.none");
      return;
    }
    for (Targets.Sheet sheet : Targets.of(facts).sheets()) {
      List<Bought> all = bought.get(CodeName.plain(sheet.sheet().name()));
      if (all != null) {
        sheet.targets().forEach(target -> compare(target, all, out));
      }
    }
  }

  private static void collect(
      TableFacts table, String row, Map<String, List<Bought>> bought, Set<String> other) {
    String project = text(table, row, "项目名称");
    Cell quantity = table.cell(row, "数量").orElse(null);
    if (project.isEmpty() || quantity == null || quantity.text().isBlank()) {
      return;
    }
    if (!PIECES.contains(text(table, row, "计量单位"))) {
      other.add(project);
      return;
    }
    try {
      BigDecimal pieces = new BigDecimal(CodeName.plain(quantity.text()).replace(",", ""));
      Bought line = new Bought(text(table, row, "采购物品"), pieces, table.place(quantity));
      bought.computeIfAbsent(project, key -> new ArrayList<>()).add(line);
    } catch (NumberFormatException notANumber) {
      other.add(project);
    }
  }

  private static String text(TableFacts table, String row, String column) {
    return table.cell(row, column).map(Cell::text).map(CodeName::plain).orElse("");
  }

  private static void compare(Target target, List<Bought> all, Findings out) {
    BigDecimal figure = target.figure();
    boolean pieces = target.isUnder("数量") && PIECES.contains(target.unit());
    boolean bought = BUYING.in(target.name()) && !NOT_BUYING.in(target.name());
    if (figure == null || !pieces || !bought || target.isCeiling()) {
      return;
    }
    List<Bought> meant = meant(target, all);
    BigDecimal sum = meant.stream().map(Bought::pieces).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean more = figure.compareTo(sum) > 0;
    boolean few = figure.multiply(TWO).compareTo(sum) < 0;
    if (!meant.isEmpty() && (more || few)) {
      String count = sum.toPlainString();
      out.found("target.purchase.quantity", target.title(), target.value(), count)
          .at(target.place())
          .at(meant.getFirst().place)
          .expected(count)
          .actual(target.value())
          .repair("target.figures.mend")
          .add();
    }
  }

  /** The lines of the item the indicator names; all of them if it names none in particular. */
  private static List<Bought> meant(Target target, List<Bought> all) {
    Grams name = Grams.of(target.name(), target.indicator().description()).rare();
    List<Bought> named =
        all.stream().filter(line -> Grams.of(line.item).rare().shareWith(name)).toList();
    return named.isEmpty() && !ANYTHING.in(target.name())
        ? List.of()
        : named.isEmpty() ? all : named;
  }
}
