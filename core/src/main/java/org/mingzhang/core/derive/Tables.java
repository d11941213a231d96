package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** The tables of a budget: views over its money. */
record Tables(Whole whole) {

  private static final String UNIT = "{单位}";

  List<Table> all() {
    return whole.layout().tables().stream().map(this::table).toList();
  }

  private Table table(TableLayout form) {
    String note = "";
    List<Row> rows;
    switch (form.rows()) {
      case RowLayout.Codes codes -> {
        CodeRows view = new CodeRows(whole, form, codes);
        rows = view.rows();
        note = view.isShallow() ? whole.views().secrecyNote() : "";
      }
      case RowLayout.Fixed fixed -> rows = new FixedRows(whole, form, fixed).rows();
      case RowLayout.Lines lines -> rows = new PurchaseRows(whole, form, lines).rows();
      case RowLayout.Single single -> rows = List.of(single(form, single));
    }
    boolean empty = rows.stream().flatMap(row -> row.cells().stream()).noneMatch(Cell::isFigure);
    boolean labelled = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Tables::isSaid);
    return table(form, labelled ? rows : List.of(), empty ? emptyNote(form) : note);
  }

  private static boolean isSaid(Cell cell) {
    return !cell.text().isEmpty();
  }

  private String emptyNote(TableLayout form) {
    String note = form.note().isEmpty() ? whole.views().emptyNote() : form.note();
    return whole.fill(note.replace("{表}", form.name()));
  }

  private Table table(TableLayout form, List<Row> rows, String note) {
    List<String> captions = whole.views().captions(form.key());
    Cells cells = Cells.of(form, whole.layout());
    return new Table(
        form.key(),
        whole.fill(form.title()),
        cells.unit(),
        captions.stream().anyMatch(caption -> caption.contains(UNIT)),
        note.isEmpty() ? null : note,
        captions.stream()
            .map(c -> c.replace("{标题}", form.title()).replace(UNIT, cells.unit().label()))
            .map(whole::fill)
            .toList(),
        form.columns().stream().map(this::column).toList(),
        rows,
        Origin.NONE);
  }

  private Column column(ColumnLayout column) {
    return new Column(column.id(), whole.fill(column.title()));
  }

  /** One row whose columns stand for what are rows elsewhere. */
  private Row single(TableLayout form, RowLayout.Single single) {
    Cells cells = Cells.of(form, whole.layout());
    List<Cell> made = new ArrayList<>();
    for (int i = 0; i < form.columns().size(); i++) {
      ColumnLayout column = form.columns().get(i);
      String key = single.keys().get(i);
      long fen =
          whole.sum(
              whole
                  .views()
                  .table(form.key())
                  .and(whole.row(form, key))
                  .and(whole.column(form, column.id())));
      made.add(cells.cell(column, cells.money(fen), key));
    }
    return new Row(single.keys().getFirst(), "", made, Origin.NONE);
  }
}
