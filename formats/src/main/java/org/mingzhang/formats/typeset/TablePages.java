package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Box;

/** Cuts a table into pages and prints its parts: rules, grounds, texts. */
final class TablePages {

  private static final float GROUND = 0.95f;
  private static final float ASCENT = 0.88f;

  /** A row, or as much of a row as goes on one page. */
  private record Strip(int row, float height) {}

  private final SetTable table;
  private final @Nullable SetCell[][] owners;

  /** A header that would fill the page is not said again. */
  private boolean repeats;

  private final Map<SetCell, Integer> printedLines = new IdentityHashMap<>();

  TablePages(SetTable table) {
    this.table = table;
    owners = new SetCell[table.rows.size()][table.edges.length - 1];
    for (List<SetCell> row : table.rows) {
      for (SetCell cell : row) {
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
          Arrays.fill(owners[r], cell.column(), cell.column() + cell.columnSpan(), cell);
        }
      }
    }
  }

  /** What the table asks of the pages it is printed on. */
  interface Pages {

    Sheet sheet();

    float left();

    float top();

    float room();

    /** The room of an empty page. */
    float fullRoom();

    void used(float height);

    void next();
  }

  void print(Pages pages) {
    float header = table.height(0, table.header);
    repeats = header < pages.fullRoom() / 2;
    header = repeats ? header : 0;
    List<Strip> strips = strips(pages.fullRoom() - header);
    List<Strip> page = new ArrayList<>();
    boolean first = true;
    float room = pages.room();
    int at = 0;
    while (at < strips.size()) {
      int end = endOfBlock(strips, at, pages.fullRoom() - header);
      float height = height(strips.subList(at, end));
      if (height > room + 0.01f && (!page.isEmpty() || first && room < pages.fullRoom())) {
        if (!page.isEmpty()) {
          print(pages, page, first);
          first = false;
        }
        page.clear();
        pages.next();
        room = pages.fullRoom() - (first ? 0 : header);
      }
      page.addAll(strips.subList(at, end));
      room -= height;
      at = end;
    }
    print(pages, page, first);
  }

  private List<Strip> strips(float most) {
    List<Strip> strips = new ArrayList<>();
    for (int row = 0; row < table.heights.length; row++) {
      float left = table.heights[row];
      float part =
          (float) Math.floor((most - 2 * SetTable.PADDING) / table.leading) * table.leading;
      while (left > most && part > 0) {
        strips.add(new Strip(row, part + 2 * SetTable.PADDING));
        left -= part;
      }
      strips.add(new Strip(row, left));
    }
    return strips;
  }

  /** Rows that one cell reaches over stay together where a page holds them; so does the header. */
  private int endOfBlock(List<Strip> strips, int from, float most) {
    int lastRow = strips.get(from).row();
    if (lastRow < table.header) {
      lastRow = table.header;
    }
    int end = from;
    float height = 0;
    while (end < strips.size() && strips.get(end).row() <= lastRow) {
      int row = strips.get(end).row();
      height += strips.get(end).height();
      if (end == from || strips.get(end - 1).row() != row) {
        for (SetCell cell : table.rows.get(row)) {
          lastRow = Math.max(lastRow, row + cell.rowSpan() - 1);
        }
      }
      end++;
    }
    return height <= most ? end : Math.max(from + 1, firstBreak(strips, from));
  }

  private int firstBreak(List<Strip> strips, int from) {
    int end = from + 1;
    while (end < strips.size() && strips.get(end - 1).row() < table.header) {
      end++;
    }
    return end;
  }

  private static float height(List<Strip> strips) {
    float height = 0;
    for (Strip strip : strips) {
      height += strip.height();
    }
    return height;
  }

  private void print(Pages pages, List<Strip> body, boolean first) {
    List<Strip> strips = new ArrayList<>();
    for (int row = 0; row < table.header && !first && repeats; row++) {
      strips.add(new Strip(row, table.heights[row]));
    }
    int again = strips.size();
    strips.addAll(body);
    float[] ys = new float[strips.size() + 1];
    ys[0] = pages.top();
    for (int i = 0; i < strips.size(); i++) {
      ys[i + 1] = ys[i] + strips.get(i).height();
    }
    SetCell[][] shown = strips.stream().map(strip -> owners[strip.row()]).toArray(SetCell[][]::new);
    Sheet sheet = pages.sheet();
    ground(sheet, pages.left(), ys, strips);
    new Lattice(shown, table.edges, ys, pages.left(), strips.size()).draw(sheet);
    texts(sheet, pages.left(), ys, shown, strips, again);
    pages.used(ys[strips.size()] - ys[0]);
  }

  private void ground(Sheet sheet, float left, float[] ys, List<Strip> strips) {
    int rows = 0;
    while (rows < strips.size() && strips.get(rows).row() < table.heads) {
      rows++;
    }
    if (rows > 0) {
      sheet.print(new Mark.Ground(new Box(left, ys[0], table.width(), ys[rows] - ys[0]), GROUND));
    }
  }

  private void texts(
      Sheet sheet, float left, float[] ys, SetCell[][] shown, List<Strip> strips, int again) {
    for (int strip = 0; strip < shown.length; strip++) {
      for (int column = 0; column < shown[strip].length; column++) {
        SetCell cell = shown[strip][column];
        boolean begins =
            cell != null
                && column == cell.column()
                && (strip == 0 || shown[strip - 1][column] != cell);
        if (begins) {
          int end = strip;
          while (end < shown.length && shown[end][column] == cell) {
            end++;
          }
          boolean whole =
              strips.get(strip).row() == cell.row() && isWhole(cell, strips, strip, end);
          text(sheet, left, new float[] {ys[strip], ys[end]}, cell, whole, strip < again);
        }
      }
    }
  }

  private boolean isWhole(SetCell cell, List<Strip> strips, int from, int end) {
    return height(strips.subList(from, end))
        >= table.height(cell.row(), cell.row() + cell.rowSpan()) - 0.01f;
  }

  /** Prints a cell, or as many of its lines as the part of it on this page holds. */
  private void text(
      Sheet sheet, float left, float[] ys, SetCell cell, boolean whole, boolean again) {
    int from = 0;
    int to = cell.lines().size();
    float top = ys[0] + SetTable.PADDING;
    if (whole) {
      top = ys[0] + (ys[1] - ys[0] - to * table.leading) / 2;
    } else {
      int fit = (int) ((ys[1] - ys[0] - 2 * SetTable.PADDING) / table.leading + 0.01f);
      from = printedLines.getOrDefault(cell, 0);
      to = Math.min(to, from + fit);
      printedLines.put(cell, to);
    }
    float start = left + table.edges[cell.column()] + ColumnWidths.PADDING;
    float room =
        left + table.edges[cell.column() + cell.columnSpan()] - ColumnWidths.PADDING - start;
    for (TextLine line : cell.lines().subList(from, to)) {
      float baseline = top + (table.leading - table.size) / 2 + ASCENT * table.size;
      if (!line.text().isEmpty()) {
        sheet.print(
            new Mark.Text(
                cell.face(),
                table.size,
                start + cell.indent(line, room, table.size),
                baseline,
                0,
                line.text(),
                again ? null : cell.element()));
      }
      top += table.leading;
    }
  }
}
