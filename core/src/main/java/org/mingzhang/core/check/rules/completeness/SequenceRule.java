package org.mingzhang.core.check.rules.completeness;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;

/** Row numbers run on from 1: a gap is a row that got lost. */
final class SequenceRule implements Rule {

  private static final int MOST_DIGITS = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.sequence", Severity.WARNING, "序号从 1 起连续", "Row numbers run on from 1", "编排惯例")
          .describedAs("断号往往说明丢了行。")
          .shownBy("支出总表: 201.序号=1 20103.序号=2", "支出总表: 201.序号=1 20103.序号=3");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    boolean numbered = false;
    for (TableFacts table : facts.tables()) {
      Optional<ColumnLayout> column =
          table.layout().columns().stream()
              .filter(candidate -> candidate.kind() == ColumnLayout.Kind.SEQUENCE)
              .findFirst();
      if (column.isPresent()) {
        numbered = true;
        check(table, column.get().id(), out);
      }
    }
    if (!numbered) {
      out.notApplicable("code.sequence.none");
    }
  }

  private static void check(TableFacts table, String column, Findings out) {
    List<Row> rows = table.table().rows();
    int expected = 1;
    for (int i = 0; i < rows.size(); i++) {
      int number = number(rows.get(i), column);
      if (number > 0 && number != expected) {
        boolean misprint = i + 1 < rows.size() && number(rows.get(i + 1), column) == expected + 1;
        out.found(misprint ? "code.sequence.misprint" : "code.sequence.breaks", expected, number)
            .at(table.place(rows.get(i)))
            .expected(Integer.toString(expected))
            .actual(Integer.toString(number))
            .add();
        expected = misprint ? expected : number;
      }
      expected++;
    }
  }

  /** The number of a row; 0 if it has none that can be read. */
  private static int number(Row row, String column) {
    return row.cells().stream()
        .filter(cell -> cell.column().equals(column))
        .map(Cell::text)
        .map(String::strip)
        .filter(text -> text.matches("\\d{1," + MOST_DIGITS + "}"))
        .findFirst()
        .map(Integer::parseInt)
        .orElse(0);
  }
}
