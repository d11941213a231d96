package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Headings;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.line.Unread;
import org.mingzhang.formats.xlsx.CellValue;

/** Reads the lines below the headings of one sheet. */
final class LineReader {

  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "本页合计");
  private static final int MOST_OUTSIDE = 20;

  private final FoundSheet found;
  private final Context context;
  private final MergedCells merged;
  private final List<Slot> order = new ArrayList<>();
  private final Set<Integer> strange = new LinkedHashSet<>();
  private final List<Integer> hidden = new ArrayList<>();
  private int outside;

  private LineReader(FoundSheet found, Context context) {
    this.found = found;
    this.context = context;
    this.merged = MergedCells.of(found, context.faults());
    Set<String> keys = new HashSet<>();
    for (Slot slot : found.slots().values()) {
      if (slot.column().kind() != ColumnKind.COMPUTED && keys.add(slot.key())) {
        // The unit of a line decides which projects it may name.
        order.add(slot.column().id().equals(Line.UNIT) ? 0 : order.size(), slot);
      }
    }
  }

  /**
   * Reads all lines, those that are not whole among them; rows with nothing in them may stand
   * between them.
   */
  static List<ReadLine> read(FoundSheet found, Context context) {
    return new LineReader(found, context).lines();
  }

  private List<ReadLine> lines() {
    ValueReader values = new ValueReader(context, unit());
    List<ReadLine> lines = new ArrayList<>();
    for (Map.Entry<Integer, SortedMap<Integer, CellValue>> row :
        found.sheet().rows().tailMap(found.header() + 1).entrySet()) {
      SortedMap<Integer, CellValue> cells = merged.filled(row.getKey(), row.getValue());
      if (isTotal(row.getKey(), cells)) {
        continue;
      }
      lookOutside(row.getKey(), cells);
      if (says(cells)) {
        if (found.sheet().isHidden(row.getKey())) {
          hidden.add(row.getKey());
        }
        line(row.getKey(), cells, values, lines);
      }
    }
    if (!hidden.isEmpty()) {
      context
          .faults()
          .add(FaultKind.HIDDEN_ROW, found.name(), hidden.getFirst(), 0, Rows.listed(hidden));
    }
    return lines;
  }

  private MoneyUnit unit() {
    return found
        .unit()
        .orElseGet(
            () -> {
              if (found.form().hasMoney()) {
                context
                    .faults()
                    .add(FaultKind.UNIT_OF_MONEY_LOST, found.name(), 0, 0, context.usual().label());
              }
              return context.usual();
            });
  }

  /** The row of totals of the form itself, and those that officers add. */
  private boolean isTotal(int row, SortedMap<Integer, CellValue> cells) {
    for (CellValue cell : cells.values()) {
      if (cell.kind() == CellValue.Kind.TEXT && TOTALS.contains(Headings.plain(cell.text()))) {
        if (row != found.header() + 1) {
          context
              .faults()
              .add(FaultKind.TOTAL_ROW, found.name(), row, 0, Headings.plain(cell.text()));
        }
        return true;
      }
    }
    return false;
  }

  /** Whether anybody filled anything in, apart from what the form had there before. */
  private boolean says(SortedMap<Integer, CellValue> cells) {
    boolean hasBody = found.form().columns().stream().anyMatch(ColumnForm::body);
    return order.stream()
        .filter(slot -> !hasBody || slot.column().body())
        .anyMatch(slot -> cells.containsKey(slot.number()));
  }

  private void lookOutside(int row, SortedMap<Integer, CellValue> cells) {
    SortedMap<Integer, CellValue> headings =
        found.sheet().rows().getOrDefault(found.header(), new TreeMap<>());
    for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
      int column = cell.getKey();
      if (found.slots().containsKey(column)) {
        continue;
      }
      CellValue heading = headings.get(column);
      if (heading != null && strange.add(column)) {
        context
            .faults()
            .add(FaultKind.COLUMN_UNKNOWN, found.name(), found.header(), column, heading.text());
      } else if (heading == null && outside++ < MOST_OUTSIDE) {
        context.faults().add(FaultKind.OUTSIDE, found.name(), row, column, cell.getValue().text());
      }
    }
  }

  private void line(
      int row, SortedMap<Integer, CellValue> cells, ValueReader values, List<ReadLine> lines) {
    Line line = new Line();
    Line unread = new Line();
    Set<String> tried = new HashSet<>();
    for (Slot slot : order) {
      CellValue cell = cells.get(slot.number());
      if (cell != null) {
        Faults.At at = context.faults().at(found.name(), row, slot.number());
        line.put(slot.key(), values.value(cell, slot.column(), line, at));
        if (!line.has(slot.key()) && !cell.text().isBlank()) {
          unread.put(slot.key(), new Unread(cell.text().strip()));
        }
        if (!NumberReader.isNothing(cell)) {
          tried.add(slot.column().id());
        }
      }
    }
    boolean whole = isWhole(found.form(), row, line, tried);
    lines.add(new ReadLine(row, line, unread, whole));
  }

  /** Whether all that is required was read; what was not even tried is missing. */
  private boolean isWhole(SheetForm form, int row, Line line, Set<String> tried) {
    boolean whole = true;
    for (ColumnForm column : form.columns()) {
      if (column.required() && !line.has(column.id())) {
        whole = false;
        int number = found.column(column.id());
        if (!tried.contains(column.id()) && number > 0) {
          context.faults().add(FaultKind.MISSING, found.name(), row, number, column.header());
        }
      }
    }
    return whole;
  }
}
