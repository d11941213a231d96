package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.flow.Origins;
import org.mingzhang.forms.flow.RawGrid;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;

/** Joins the pages of one table and reads its cells. */
final class TableBuilder {

  private final Layout layout;
  private final TableLayout table;
  private final Journal journal;
  private final RowKeys rowKeys;
  private final List<Row> rows = new ArrayList<>();
  private int printedRow;

  TableBuilder(Layout layout, TableLayout table, Journal journal) {
    this.layout = layout;
    this.table = table;
    this.journal = journal;
    this.rowKeys = rowKeys(table);
  }

  private static RowKeys rowKeys(TableLayout table) {
    return switch (table.rows()) {
      case RowLayout.Fixed fixed -> new FixedRowKeys(fixed, ClassNames.standard());
      case RowLayout.Codes codes -> new CodeRowKeys();
      case RowLayout.Lines lines -> new LineRowKeys(lines.labelColumn());
      case RowLayout.Single single -> new SingleRowKeys(table, single.keys());
    };
  }

  /**
   * Reads the table.
   *
   * @param pages its grids, in order
   * @param caption title, unit and note as printed around it
   */
  Table build(List<Candidate> pages, TableCaption caption) {
    MoneyUnit unit =
        caption.unit() != null
            ? caption.unit()
            : table.unit() != null ? table.unit() : layout.moneyUnit();
    CellReader cells = new CellReader(journal, unit, layout.decimals());
    ColumnMap first = ColumnMap.of(pages.getFirst().shape(), table);
    ColumnMap map = first;
    for (Candidate page : pages) {
      Shape shape = page.shape();
      boolean same = shape.header().isEmpty() || shape.width() == first.columns().size();
      map = same ? first : ColumnMap.of(shape, table);
      for (RawRow row : shape.data()) {
        if (row.cells().stream().anyMatch(cell -> !cell.folded().isEmpty())) {
          add(row, map, cells, page.grid());
        }
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < first.columns().size(); i++) {
      ColumnLayout column = first.columns().get(i);
      columns.add(new Column(column == null ? "" : column.id(), first.titles().get(i)));
    }
    Origin origin = pages.getFirst().grid().origin();
    return new Table(
        table.key(),
        caption.title(),
        unit,
        caption.unit() != null,
        caption.note(),
        caption.above(),
        columns,
        RowTree.withParents(table.rows(), rows),
        origin);
  }

  private void add(RawRow raw, ColumnMap map, CellReader reader, RawGrid grid) {
    printedRow++;
    RowFit fit = RowFit.of(raw, map.columns());
    RowKeys.Keys rowKey = rowKeys.next(fit.cells(), map.columns());
    Origin origin = Origins.of(raw.place(), grid.block()).at(printedRow, 0);
    if (!fit.certain() || !rowKey.known()) {
      journal.unread(
          origin,
          String.join(" | ", raw.cells().stream().map(RawCell::text).toList()),
          rowKey.known() ? "本行的格数与表头不符，各数所属的栏可能有误" : "不能确定本行是表中的哪一行");
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < fit.cells().size(); i++) {
      RawCell cell = fit.cells().get(i);
      ColumnLayout column = map.columns().get(i);
      Origin place = Origins.of(cell.place(), grid.block()).at(printedRow, i + 1);
      cells.add(read(reader, cell, rowKey.byColumn().get(i), column, place));
    }
    rows.add(new Row(rowKey.row(), "", cells, origin));
  }

  private static Cell read(
      CellReader reader, RawCell cell, String row, @Nullable ColumnLayout column, Origin origin) {
    if (column == null) {
      return reader.text(cell, row, "", origin);
    }
    Kind kind = column.kind();
    return switch (kind) {
      case MONEY -> reader.money(cell, row, column.id(), origin);
      case CODE, CODE_PART -> reader.digits(cell, row, column.id(), origin);
      default -> reader.text(cell, row, column.id(), origin);
    };
  }
}
