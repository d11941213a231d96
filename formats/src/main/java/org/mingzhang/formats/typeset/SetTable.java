package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Alignment;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.formats.writing.Columns;
import org.mingzhang.formats.writing.Slot;

/** A table with its columns measured and its texts wrapped, before it is cut into pages. */
final class SetTable {

  static final float PADDING = 2.5f;

  /** So much higher than a page may a table be to be pressed onto it. */
  private static final float NEARLY = 1.2f;

  final float size;
  final float leading;
  final float[] edges;
  final float[] heights;
  final List<List<SetCell>> rows;

  /** Rows that name the columns. */
  final int heads;

  /** Rows that are said again on each page: those that name the columns, if any stand below. */
  final int header;

  private SetTable(
      float size, float[] edges, float[] heights, List<List<SetCell>> rows, int heads) {
    this.size = size;
    this.leading = leading(size);
    this.edges = edges;
    this.heights = heights;
    this.rows = rows;
    this.heads = heads;
    this.header = heads == rows.size() ? 0 : heads;
  }

  private static float leading(float size) {
    return size * 1.35f;
  }

  /** Whether the table is too wide for an upright page. */
  static boolean liesAcross(Grid grid, float upright) {
    List<List<Slot>> rows = Slot.of(grid);
    ColumnWidths widths =
        new ColumnWidths(rows, Columns.of(grid), Columns.header(grid), Paper.TABLE);
    return widths.upright() > upright;
  }

  /**
   * The table set into this width; print gets a little smaller where that saves a page.
   *
   * @param height room on an empty page below what stands over the table
   */
  static SetTable of(Grid grid, float width, float height, Element parent) {
    SetTable table = sized(grid, width, Paper.TABLE, Element.root());
    float size = table.size;
    float all = table.height(0, table.heights.length);
    while (all > height && all < height * NEARLY && size > Paper.LEAST_TABLE + 1) {
      size -= 0.5f;
      table = sized(grid, width, size, Element.root());
      all = table.height(0, table.heights.length);
    }
    return sized(grid, width, size, parent);
  }

  /** The table set into this width; print gets smaller where figures would not fit. */
  private static SetTable sized(Grid grid, float width, float most, Element parent) {
    List<List<Slot>> rows = Slot.of(grid);
    List<Alignment> alignments = Columns.of(grid);
    int heads = wholeHeader(rows, Columns.header(grid));
    float size = most;
    ColumnWidths widths = new ColumnWidths(rows, alignments, heads, size);
    while (widths.least() > width && size > Paper.LEAST_TABLE) {
      size -= 0.5f;
      widths = new ColumnWidths(rows, alignments, heads, size);
    }
    float[] edges = edges(widths.fitting(width));
    List<List<SetCell>> cells = cells(rows, alignments, heads, edges, size, parent);
    return new SetTable(size, edges, heights(cells, size), cells, heads);
  }

  /** A header whose last row holds cells that hang into the body is none that could be repeated. */
  private static int wholeHeader(List<List<Slot>> rows, int header) {
    boolean hangs = header < rows.size() && rows.get(header).stream().anyMatch(Slot::continues);
    return hangs ? 0 : header;
  }

  private static float[] edges(float[] widths) {
    float[] edges = new float[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return edges;
  }

  private static List<List<SetCell>> cells(
      List<List<Slot>> rows,
      List<Alignment> alignments,
      int headRows,
      float[] edges,
      float size,
      Element parent) {
    Element table = parent.add(Element.Role.TABLE);
    Element head = headRows > 0 ? table.add(Element.Role.THEAD) : table;
    Element body = headRows > 0 && headRows < rows.size() ? table.add(Element.Role.TBODY) : table;
    DecimalPoint[] points = new DecimalPoint[alignments.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = DecimalPoint.of(rows.subList(headRows, rows.size()), i, size);
    }
    LineBreaker plain = new LineBreaker(Face.REGULAR, size);
    LineBreaker bold = new LineBreaker(Face.BOLD, size);
    List<List<SetCell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean heads = row < headRows;
      Element element = (heads ? head : body).add(Element.Role.TR);
      List<SetCell> line = new ArrayList<>();
      for (Slot slot : rows.get(row)) {
        if (!slot.continues()) {
          GridCell cell = slot.cell();
          int columns = Math.min(cell.columnSpan(), alignments.size() - slot.column());
          int down = Math.min(cell.rowSpan(), rows.size() - row);
          float room =
              edges[slot.column() + columns] - edges[slot.column()] - 2 * ColumnWidths.PADDING;
          Alignment alignment = alignment(alignments.get(slot.column()), heads, columns);
          Element.Role role = heads ? Element.Role.TH : Element.Role.TD;
          LineBreaker breaker = heads ? bold : plain;
          List<TextLine> lines =
              alignment == Alignment.CENTRE
                  ? breaker.balanced(text(cell), room)
                  : breaker.wrap(text(cell), room);
          line.add(
              new SetCell(
                  row,
                  slot.column(),
                  columns,
                  down,
                  text(cell).isEmpty() ? List.of() : lines,
                  alignment,
                  points[slot.column()],
                  heads ? Face.BOLD : Face.REGULAR,
                  element.add(role, columns, down)));
        }
      }
      cells.add(line);
    }
    return cells;
  }

  private static Alignment alignment(Alignment column, boolean header, int span) {
    return header ? Alignment.CENTRE : span > 1 ? Alignment.START : column;
  }

  /** A table within a cell is told line by line: no form of ours has one. */
  private static String text(GridCell cell) {
    if (cell.nested().isEmpty()) {
      return cell.text();
    }
    StringBuilder text = new StringBuilder(cell.text());
    for (Grid grid : cell.nested()) {
      for (List<Slot> row : Slot.of(grid)) {
        text.append(text.isEmpty() ? "" : "\n");
        row.stream()
            .filter(s -> !s.continues())
            .forEach(s -> text.append(text(s.cell())).append("  "));
      }
    }
    return text.toString().stripTrailing();
  }

  private static float[] heights(List<List<SetCell>> rows, float size) {
    float[] heights = new float[rows.size()];
    for (int row = 0; row < heights.length; row++) {
      heights[row] = height(1, size);
      for (SetCell cell : rows.get(row)) {
        if (cell.rowSpan() == 1) {
          heights[row] = Math.max(heights[row], height(cell.lines().size(), size));
        }
      }
    }
    for (List<SetCell> row : rows) {
      for (SetCell cell : row) {
        float lacking = height(cell.lines().size(), size);
        for (int i = cell.row(); i < cell.row() + cell.rowSpan(); i++) {
          lacking -= heights[i];
        }
        heights[cell.row() + cell.rowSpan() - 1] += Math.max(0, lacking);
      }
    }
    return heights;
  }

  private static float height(int lines, float size) {
    return lines * leading(size) + 2 * PADDING;
  }

  float width() {
    return edges[edges.length - 1];
  }

  float height(int from, int to) {
    float height = 0;
    for (int i = from; i < to; i++) {
      height += heights[i];
    }
    return height;
  }
}
