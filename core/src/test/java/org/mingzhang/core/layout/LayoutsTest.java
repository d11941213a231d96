package org.mingzhang.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {

  @Test
  void numbersTheFunctionalClassesAsTheFormsDo() {
    assertThat(expenditureLabels("hebei-2022")).hasSize(30).last().isEqualTo("三十、抗疫特别国债安排的支出");
    assertThat(expenditureLabels("hebei-2024")).hasSize(31).last().isEqualTo("三十一、人行科目");
    assertThat(expenditureLabels("hebei-2026")).hasSize(30);
  }

  @Test
  void mergesIncomeLinesIntoUnitFundsFrom2024() {
    assertThat(side("hebei-2023", "收入").top()).hasSize(9);
    assertThat(side("hebei-2024", "收入").top())
        .extracting(RowLayout.FixedRow::label)
        .hasSize(5)
        .last()
        .isEqualTo("五、单位资金");
  }

  private static List<String> expenditureLabels(String layout) {
    return side(layout, "支出").top().stream().map(RowLayout.FixedRow::label).toList();
  }

  private static RowLayout.Side side(String layout, String side) {
    TableLayout table =
        Layouts.standard().find(layout).orElseThrow().table("revenue_expenditure").orElseThrow();
    return ((RowLayout.Fixed) table.rows()).sides().get(side);
  }
}
