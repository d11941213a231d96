package org.mingzhang.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.RowLayout.FixedRow;

/** Every layout says of each row, column and statement which money it stands for. */
class ViewsTest {

  /** What a purchase states itself. */
  private static final List<String> FIELDS = List.of("预算资金", "单价");

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void declareEveryColumnOfMoney(Layout layout) {
    for (TableLayout table : layout.tables()) {
      assertThat(table.columns())
          .filteredOn(column -> column.kind() == Kind.MONEY && !FIELDS.contains(column.id()))
          .allSatisfy(
              column ->
                  assertThat(layout.views().column(table.key(), column.id()))
                      .as("%s %s", table.name(), column.id())
                      .isPresent());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void declareEveryFixedRow(Layout layout) {
    for (TableLayout table : layout.tables()) {
      rows(table)
          .filter(id -> !id.isEmpty() && !id.matches("\\d{3}"))
          .forEach(
              id ->
                  assertThat(layout.views().row(table.key(), id))
                      .as("%s %s", table.name(), id)
                      .isPresent());
    }
  }

  @Test
  void takeWhatMeetsEveryCondition() {
    Measure measure =
        new Measure(
            List.of(
                new Measure.Condition(Dimension.FUNCTION, List.of("213"), false),
                new Measure.Condition(Dimension.FUND, List.of("其他"), true)));
    Map<Dimension, String> money = Map.of(Dimension.FUNCTION, "2130301", Dimension.FUND, "一般公共预算");
    assertThat(measure.covers(dimension -> money.getOrDefault(dimension, ""))).isTrue();
    assertThat(measure.covers(dimension -> dimension == Dimension.FUND ? "其他" : "213")).isFalse();
    assertThat(measure.covers(dimension -> "")).isFalse();
  }

  @Test
  void refuseWordsNobodyKnows() {
    Map<String, Object> yaml = Map.of("rows", Map.of("其他", Map.of("资今", "其他")));
    assertThatThrownBy(() -> new ViewsReader("x", yaml).read())
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("资今");
  }

  private static Stream<String> rows(TableLayout table) {
    return switch (table.rows()) {
      case RowLayout.Fixed fixed ->
          fixed.sides().values().stream()
              .flatMap(side -> Stream.concat(side.top().stream(), side.bottom().stream()))
              .map(FixedRow::id);
      case RowLayout.Single single -> single.keys().stream();
      case RowLayout.Codes codes -> Stream.empty();
      case RowLayout.Lines lines -> Stream.empty();
    };
  }

  static Stream<Layout> layouts() {
    return Layouts.standard().all().stream();
  }
}
