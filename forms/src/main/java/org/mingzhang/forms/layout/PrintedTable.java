package org.mingzhang.forms.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Publication.Institution;
import org.mingzhang.core.publication.Table;
import org.mingzhang.document.Alignment;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.GridStyle;
import org.mingzhang.document.Place;

/** A table as a grid: header tree, row of column numbers, rows. */
final class PrintedTable {

  private static final List<String> INSTITUTION_COLUMNS = List.of("单位名称", "单位性质", "单位规格", "经费保障形式");

  private PrintedTable() {}

  static Grid grid(Table table, Optional<TableLayout> form, boolean ownPage) {
    List<List<String>> paths =
        table.columns().stream().map(column -> List.of(column.title().split("/"))).toList();
    List<GridRow> rows = new ArrayList<>(header(paths));
    if (form.map(TableLayout::ordinals).orElse(false)) {
      rows.add(ordinals(table.columns()));
    }
    int header = rows.size();
    table.rows().forEach(row -> rows.add(row(row.cells().stream().map(c -> c.text()).toList())));
    return new Grid(rows, new GridStyle(header, alignments(table, form), ownPage), Place.UNKNOWN);
  }

  private static List<Alignment> alignments(Table table, Optional<TableLayout> form) {
    return table.columns().stream()
        .map(column -> form.flatMap(layout -> layout.column(column.id())))
        .map(column -> column.map(c -> alignment(c.kind())).orElse(Alignment.START))
        .toList();
  }

  private static Alignment alignment(ColumnLayout.Kind kind) {
    return switch (kind) {
      case SEQUENCE, CODE_PART -> Alignment.CENTRE;
      case CODE, NAME, ITEM, TEXT -> Alignment.START;
      case QUANTITY, MONEY -> Alignment.DECIMAL;
    };
  }

  static Grid institutions(List<Institution> institutions) {
    List<GridRow> rows = new ArrayList<>();
    rows.add(row(INSTITUTION_COLUMNS));
    institutions.forEach(i -> rows.add(row(List.of(i.name(), i.nature(), i.rank(), i.funding()))));
    return new Grid(rows, new GridStyle(1, List.of(), false), Place.UNKNOWN);
  }

  static GridRow row(List<String> texts) {
    return new GridRow(
        texts.stream().map(text -> GridCell.of(text, Place.UNKNOWN)).toList(), Place.UNKNOWN);
  }

  static GridCell cell(String text, int columnSpan, int rowSpan) {
    return new GridCell(text, columnSpan, rowSpan, List.of(), Place.UNKNOWN);
  }

  /** Columns that share the beginning of their path share its cells; short paths hang down. */
  private static List<GridRow> header(List<List<String>> paths) {
    int depth = paths.stream().mapToInt(List::size).max().orElse(1);
    List<GridRow> rows = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      List<GridCell> cells = new ArrayList<>();
      for (int column = 0; column < paths.size(); ) {
        int end = endOfGroup(paths, column, level);
        if (level < paths.get(column).size()) {
          boolean last = level == paths.get(column).size() - 1;
          String word = paths.get(column).get(level);
          cells.add(cell(word, end - column, last ? depth - level : 1));
        }
        column = end;
      }
      rows.add(new GridRow(cells, Place.UNKNOWN));
    }
    return rows;
  }

  private static int endOfGroup(List<List<String>> paths, int column, int level) {
    List<String> path = paths.get(column);
    int end = column + 1;
    if (level < path.size() - 1) {
      List<String> stem = path.subList(0, level + 1);
      while (end < paths.size()
          && paths.get(end).size() > level + 1
          && paths.get(end).subList(0, level + 1).equals(stem)) {
        end++;
      }
    }
    return end;
  }

  private static GridRow ordinals(List<Column> columns) {
    List<String> numbers = new ArrayList<>();
    numbers.add("栏次");
    for (int i = 1; i < columns.size(); i++) {
      numbers.add(Integer.toString(i));
    }
    return row(numbers);
  }
}
