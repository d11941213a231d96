package org.mingzhang.core.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.MoneyUnit;

/**
 * A table as printed, with its pages joined.
 *
 * @param key which table it is, as in the exchange format: {@code revenue_expenditure}, …
 * @param title as printed; "" if it had none
 * @param unit the unit of its money, printed or, failing that, that of the layout
 * @param unitPrinted whether the unit was printed at this table
 * @param note the note below it, such as the sentence that explains an empty table
 * @param captions the lines above it, its title among them: whose it is, of which day, in which
 *     unit
 */
public record Table(
    String key,
    String title,
    MoneyUnit unit,
    boolean unitPrinted,
    @Nullable String note,
    List<String> captions,
    List<Column> columns,
    List<Row> rows,
    Origin origin) {

  /** A table with nothing but its title above it. */
  public Table(
      String key,
      String title,
      MoneyUnit unit,
      boolean unitPrinted,
      @Nullable String note,
      List<Column> columns,
      List<Row> rows,
      Origin origin) {
    this(key, title, unit, unitPrinted, note, List.of(title), columns, rows, origin);
  }

  public Table {
    captions = List.copyOf(captions);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The first cell with this row key and column id. */
  public Optional<Cell> cell(String row, String column) {
    for (Row candidate : rows) {
      for (Cell cell : candidate.cells()) {
        if (cell.column().equals(column) && cell.row().equals(row)) {
          return Optional.of(cell);
        }
      }
    }
    return Optional.empty();
  }

  /** The same table with other rows. */
  public Table withRows(List<Row> other) {
    return new Table(key, title, unit, unitPrinted, note, captions, columns, other, origin);
  }

  /** Whether the table states no amount at all: printed empty. */
  public boolean isEmpty() {
    return rows.stream().flatMap(row -> row.cells().stream()).noneMatch(Cell::isFigure);
  }
}
