package org.mingzhang.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;

/** A row is called so that it is told from every other row of its table. */
class RowLabelTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.core.derive.DerivationTest#layouts")
  void isTheLabelOfOneRowOnly(Layout layout) {
    int year = SampleBudgets.of(layout, 1).year();
    Budget budget = new SampleBudgets(layout, year, Variety.USUAL, 3).of(Level.UNIT);
    Facts facts = Facts.of(Derivation.publication(budget, layout, null), layout);
    TableFacts grants = facts.table("财政拨款收支总表").orElseThrow();
    Set<String> labels = new HashSet<>();
    for (String row : grants.rowKeys()) {
      assertThat(labels.add(grants.rowLabel(row))).as(grants.rowLabel(row)).isTrue();
    }
    if (grants.rowKeys().contains("结转一般公共预算")) {
      assertThat(grants.rowLabel("结转一般公共预算")).startsWith("年初财政拨款结转和结余");
    }
  }
}
