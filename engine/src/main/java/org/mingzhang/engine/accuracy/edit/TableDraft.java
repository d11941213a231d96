package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** A table being changed. */
final class TableDraft {

  final TableLayout form;
  final List<String> captions;
  final List<Column> columns;
  final List<Row> rows;
  @Nullable String note;
  private final Table table;

  TableDraft(Table table, TableLayout form) {
    this.table = table;
    this.form = form;
    this.captions = new ArrayList<>(table.captions());
    this.columns = new ArrayList<>(table.columns());
    this.rows = new ArrayList<>(table.rows());
    this.note = table.note();
  }

  String title() {
    return table.title();
  }

  String key() {
    return table.key();
  }

  /** Puts another text into a cell; what it means will be read from the print. */
  void set(int row, int column, String text) {
    Row before = rows.get(row);
    List<Cell> cells = new ArrayList<>(before.cells());
    cells.set(column, printed(cells.get(column), text));
    rows.set(row, new Row(before.key(), before.parent(), cells, before.origin()));
  }

  /** A cell of a row that is nothing yet. */
  static Cell printed(String column, String text) {
    return new Cell(text, "", column, null, state(text), Origin.NONE);
  }

  private static Cell printed(Cell cell, String text) {
    return new Cell(text, cell.row(), cell.column(), null, state(text), Origin.NONE);
  }

  private static Cell.State state(String text) {
    return text.isEmpty() ? Cell.State.BLANK : Cell.State.READ;
  }

  Table table() {
    return new Table(
        table.key(),
        table.title(),
        table.unit(),
        table.unitPrinted(),
        note,
        captions,
        columns,
        rows,
        table.origin());
  }
}
