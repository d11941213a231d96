package org.mingzhang.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/**
 * One table with its cells found by row key and column id. The halves of a two-sided table are rows
 * of their own here. Where a key is printed twice the first row counts.
 */
public final class TableFacts {

  private static final String TOTAL = "合计";

  private final Table table;
  private final TableLayout layout;
  private final UnaryOperator<String> fill;
  private final @Nullable String document;
  private final Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Set<String> printedColumns = new HashSet<>();
  private final Set<String> prescribedRows = new HashSet<>();
  private final Set<String> prescribedGroups = new HashSet<>();
  private final Twins twins;

  TableFacts(
      Table table, TableLayout layout, UnaryOperator<String> fill, @Nullable String document) {
    this.table = table;
    this.layout = layout;
    this.fill = fill;
    this.document = document;
    this.twins = new Twins(layout.rows());
    for (Row row : table.rows()) {
      index(row);
    }
    table.columns().forEach(column -> printedColumns.add(column.id()));
    prescribe(layout.rows());
    for (String key : cells.keySet()) {
      String group = layout.groupOf(key);
      if (!group.isEmpty()) {
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(key);
      }
    }
  }

  private void prescribe(RowLayout rows) {
    switch (rows) {
      case RowLayout.Fixed fixed -> fixed.sides().values().forEach(this::prescribe);
      case RowLayout.Single single -> prescribedRows.addAll(single.keys());
      case RowLayout.Codes codes -> prescribedRows.add(TOTAL);
      case RowLayout.Lines lines -> prescribedRows.add(TOTAL);
    }
  }

  private void prescribe(RowLayout.Side side) {
    for (List<RowLayout.FixedRow> rows : List.of(side.top(), side.bottom())) {
      for (RowLayout.FixedRow row : rows) {
        prescribedRows.add(row.id());
        prescribedGroups.add(row.group());
      }
    }
    prescribedGroups.add(side.classGroup());
  }

  private void index(Row row) {
    boolean known = cells.containsKey(row.key());
    for (Cell cell : row.cells()) {
      if (!cell.row().isEmpty() && !cell.column().isEmpty()) {
        cells.computeIfAbsent(cell.row(), key -> new HashMap<>()).putIfAbsent(cell.column(), cell);
      }
    }
    if (!known && !row.parent().isEmpty() && cells.containsKey(row.key())) {
      parents.put(row.key(), row.parent());
      children.computeIfAbsent(row.parent(), key -> new ArrayList<>()).add(row.key());
    }
  }

  public Table table() {
    return table;
  }

  public TableLayout layout() {
    return layout;
  }

  /** Whether it was printed empty: not one amount, and none that could not be read. */
  public boolean isEmpty() {
    return cells.values().stream()
        .flatMap(row -> row.values().stream())
        .noneMatch(cell -> cell.isFigure() || cell.state() == Cell.State.UNREAD);
  }

  /** All row keys, in printed order. */
  public Set<String> rowKeys() {
    return Collections.unmodifiableSet(cells.keySet());
  }

  public Optional<Cell> cell(String row, String column) {
    Map<String, Cell> found = cells.get(row);
    return found == null ? Optional.empty() : Optional.ofNullable(found.get(column));
  }

  /** Whether the layout has such a row, or the table does. */
  public boolean knowsRow(String id) {
    return prescribedRows.contains(id) || cells.containsKey(id) || isCodeOfThisTable(id);
  }

  private boolean isCodeOfThisTable(String id) {
    boolean code = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return code
        && switch (layout.rows()) {
          case RowLayout.Codes codes -> true;
          case RowLayout.Fixed fixed ->
              fixed.sides().values().stream().anyMatch(RowLayout.Side::classes);
          case RowLayout.Lines lines -> false;
          case RowLayout.Single single -> false;
        };
  }

  /** Whether the layout has such a group of rows. */
  public boolean knowsGroup(String name) {
    return prescribedGroups.contains(name);
  }

  /** Whether the table has printed a column with this id. */
  public boolean isPrinted(String column) {
    return printedColumns.contains(column);
  }

  /** Keys of the rows that are part of this one. */
  public List<String> children(String row) {
    return children.getOrDefault(row, List.of());
  }

  /** Key of the row this one is part of; "" if none. */
  public String parent(String row) {
    return parents.getOrDefault(row, "");
  }

  /** Keys of the rows of a group of the layout, such as 功能各类. */
  public List<String> group(String name) {
    return groups.getOrDefault(name, List.of());
  }

  /** The row as a person calls it: code and name, or its label. */
  public String rowLabel(String row) {
    Map<String, Cell> found = cells.getOrDefault(row, Map.of());
    for (ColumnLayout column : layout.columns()) {
      Cell cell = found.get(column.id());
      if (cell != null && !cell.text().isBlank() && names(column)) {
        String label = cell.text().strip();
        return layout.rows() instanceof RowLayout.Fixed || label.equals(row)
            ? twins.told(row, label)
            : row + " " + label;
      }
    }
    return row;
  }

  private boolean names(ColumnLayout column) {
    return switch (layout.rows()) {
      case RowLayout.Lines lines -> column.id().equals(lines.labelColumn());
      default -> column.kind() == ColumnLayout.Kind.NAME || column.kind() == ColumnLayout.Kind.ITEM;
    };
  }

  /** The column as printed, or as the layout prescribes it where nothing was printed. */
  public String columnTitle(String id) {
    for (Column column : table.columns()) {
      if (column.id().equals(id) && !column.title().isBlank()) {
        return fill.apply(column.title());
      }
    }
    return layout.column(id).map(column -> fill.apply(column.title())).orElse(id);
  }

  /** The lowest level of the header of a column. */
  public String columnName(String id) {
    String title = columnTitle(id);
    return title.substring(title.lastIndexOf('/') + 1);
  }

  /** The table as a person knows it. */
  public String title() {
    return table.title().isBlank() ? layout.name() : table.title();
  }

  public Place place(Cell cell) {
    return new Place(
        table.key(),
        title(),
        rowLabel(cell.row()),
        columnTitle(cell.column()),
        null,
        null,
        null,
        cell.origin(),
        document);
  }

  /** A whole row. */
  public Place place(Row row) {
    return new Place(
        table.key(), title(), rowLabel(row.key()), null, null, null, null, row.origin(), document);
  }

  /** The table itself. */
  public Place place() {
    return new Place(table.key(), title(), null, null, null, null, null, table.origin(), document);
  }
}
