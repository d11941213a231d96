package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.document.Box;

/** A table whose columns are told by the gaps that run down through its rows. */
final class UnruledTable {

  /** A line nearer to a row than this is a part of that row: its cells are centred on it. */
  private static final float CENTRED_STEP_IN_EM = 1.1f;

  /** Below a cell that fills its column, the next line of it follows within this. */
  private static final float WRAPPED_STEP_IN_EM = 2.2f;

  /** A cell fills its column if not even two more characters fitted. */
  private static final float FULL_IN_EM = 2;

  private final List<List<Line>> lines = new ArrayList<>();
  private final List<Span> columns = new ArrayList<>();
  private final Page page;
  private int body;

  /**
   * The width of a column.
   *
   * @param headed whether a heading stands over it
   * @param filled whether anything stands in it
   */
  private record Span(float left, float right, boolean headed, boolean filled) {

    boolean overlaps(Box box) {
      return box.left() < right && box.right() > left;
    }

    Span with(Span other) {
      return new Span(
          Math.min(left, other.left),
          Math.max(right, other.right),
          headed || other.headed,
          filled || other.filled);
    }

    boolean completes(Span other) {
      return headed != filled && other.headed == filled && other.filled == headed;
    }
  }

  /** A row in the making: the lines it is printed on, each in its parts. */
  private static final class Row {
    final List<Line> parts = new ArrayList<>();
    final float bottom;

    Row(List<Line> anchor) {
      parts.addAll(anchor);
      bottom = anchor.get(0).box().bottom();
    }
  }

  private UnruledTable(List<Line> printed) {
    page = printed.get(0).page();
    for (Line line : printed) {
      lines.add(UnruledTables.parts(line));
    }
    while (body < lines.size() && !isBody(lines.get(body))) {
      body++;
    }
    if (body == lines.size()) {
      body = 0;
    }
    findColumns();
  }

  static PrintedTable of(List<Line> lines) {
    return new UnruledTable(lines).printed();
  }

  /** Rows of the body carry figures; the header does not. */
  private static boolean isBody(List<Line> parts) {
    int figures = 0;
    for (Line part : parts) {
      figures += Characters.isNumber(part.text()) ? 1 : 0;
    }
    return figures > 0 && parts.size() > 1;
  }

  private void findColumns() {
    for (int i = body; i < lines.size(); i++) {
      lines.get(i).forEach(part -> widen(part.box(), false));
    }
    // A column may hold nothing but its heading; a heading over several columns makes none.
    for (int i = body - 1; i >= 0; i--) {
      for (Line part : lines.get(i)) {
        if (columnsUnder(part.box()) <= 1) {
          widen(part.box(), true);
        }
      }
    }
    columns.sort(Comparator.comparingDouble(Span::left));
    giveHeadings();
  }

  /** Short figures at the right of a column may not reach under its heading. */
  private void giveHeadings() {
    for (int i = 1; i < columns.size(); i++) {
      Span left = columns.get(i - 1);
      Span right = columns.get(i);
      boolean nextIsNearer =
          i + 1 < columns.size()
              && right.completes(columns.get(i + 1))
              && columns.get(i + 1).left() - right.right() < right.left() - left.right();
      if (left.completes(right) && !nextIsNearer) {
        columns.set(i - 1, left.with(right));
        columns.remove(i);
      }
    }
  }

  private int columnsUnder(Box box) {
    int under = 0;
    for (Span column : columns) {
      under += column.overlaps(box) ? 1 : 0;
    }
    return under;
  }

  private void widen(Box box, boolean heading) {
    Span merged = new Span(box.left(), box.right(), heading, !heading);
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (columns.get(i).overlaps(box)) {
        merged = merged.with(columns.remove(i));
      }
    }
    columns.add(merged);
  }

  private PrintedTable printed() {
    List<List<PrintedTable.Slot>> rows = new ArrayList<>();
    addHeader(rows);
    for (Row row : bodyRows()) {
      rows.add(slots(row.parts));
    }
    List<Line> all = new ArrayList<>();
    lines.forEach(all::addAll);
    return new PrintedTable(page, Lines.box(all), rows);
  }

  /** The header in at most two rows: what stands over several columns, and what over one. */
  private void addHeader(List<List<PrintedTable.Slot>> rows) {
    List<Line> above = new ArrayList<>();
    List<Line> single = new ArrayList<>();
    for (int i = 0; i < body; i++) {
      for (Line part : lines.get(i)) {
        (columnsUnder(part.box()) > 1 ? above : single).add(part);
      }
    }
    if (!above.isEmpty()) {
      rows.add(slots(above));
    }
    if (!single.isEmpty()) {
      rows.add(slots(single));
    }
  }

  private List<Row> bodyRows() {
    List<Row> rows = new ArrayList<>();
    for (int i = body; i < lines.size(); i++) {
      if (isAnchor(i)) {
        rows.add(new Row(lines.get(i)));
      }
    }
    for (int i = body; i < lines.size(); i++) {
      if (!isAnchor(i)) {
        attach(lines.get(i), rows);
      }
    }
    return rows;
  }

  /** A line that makes a row: it has figures, or stands too far from any that has. */
  private boolean isAnchor(int index) {
    List<Line> line = lines.get(index);
    if (isBody(line) || line.size() * 2 > columns.size()) {
      return true;
    }
    float em = line.get(0).em();
    return step(index, index - 1) > CENTRED_STEP_IN_EM * em
        && step(index, index + 1) > CENTRED_STEP_IN_EM * em
        && !isWrapped(index, em);
  }

  private float step(int index, int other) {
    if (other < body || other >= lines.size()) {
      return Float.MAX_VALUE;
    }
    return Math.abs(bottom(index) - bottom(other));
  }

  private float bottom(int index) {
    return lines.get(index).get(0).box().bottom();
  }

  /** Whether a line goes on with cells that filled their columns in the line above. */
  private boolean isWrapped(int index, float em) {
    if (step(index, index - 1) > WRAPPED_STEP_IN_EM * em) {
      return false;
    }
    for (Line part : lines.get(index)) {
      boolean continued = false;
      for (Line above : lines.get(index - 1)) {
        Span column = columns.get(columnOf(above.box()));
        continued |=
            column.overlaps(part.box()) && column.right() - above.box().right() < FULL_IN_EM * em;
      }
      if (!continued) {
        return false;
      }
    }
    return true;
  }

  private void attach(List<Line> parts, List<Row> rows) {
    float bottom = parts.get(0).box().bottom();
    Row nearest = rows.get(0);
    for (Row row : rows) {
      if (Math.abs(row.bottom - bottom) < Math.abs(nearest.bottom - bottom)) {
        nearest = row;
      }
    }
    nearest.parts.addAll(parts);
  }

  private int columnOf(Box box) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).overlaps(box)) {
        return i;
      }
    }
    throw new IllegalStateException("a part in no column");
  }

  /** A full row of cells; parts of one cell stand under each other. */
  private List<PrintedTable.Slot> slots(List<Line> parts) {
    List<Line> falling = new ArrayList<>(parts);
    falling.sort(Comparator.comparingDouble(part -> part.box().bottom()));
    Box band = Lines.box(falling);
    List<PrintedTable.Slot> slots = new ArrayList<>();
    int next = 0;
    while (next < columns.size()) {
      int column = next;
      int span = spanFrom(column, falling);
      List<Line> inside = new ArrayList<>();
      for (Line part : falling) {
        int of = columnOf(part.box());
        if (of >= column && of < column + span) {
          inside.add(part);
        }
      }
      Span width = columns.get(column);
      Box box =
          inside.isEmpty()
              ? Boxes.between(width.left(), band.top(), width.right(), band.bottom())
              : Lines.box(inside);
      slots.add(new PrintedTable.Slot(Lines.text(inside), span, 1, box));
      next += span;
    }
    return slots;
  }

  private int spanFrom(int column, List<Line> parts) {
    int span = 1;
    for (Line part : parts) {
      if (columnOf(part.box()) == column) {
        span = Math.max(span, columnsUnder(part.box()));
      }
    }
    return span;
  }
}
