package org.mingzhang.formats.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Place;

/**
 * Reads a table. The format says of each cell where it begins and ends; columns are what begins at
 * the same place in any row.
 */
final class TableReader {

  /** Edges nearer to each other are one, in twentieths of a point. */
  private static final int SAME_EDGE = 20;

  private final List<List<Part>> rows = new ArrayList<>();
  private final List<Integer> edges = new ArrayList<>();
  private final int firstLine;

  /** A cell where it stands, in twentieths of a point. */
  private record Part(int left, int right, boolean continues, String text) {}

  TableReader(Table table, int firstLine) {
    this.firstLine = firstLine;
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      List<Part> parts = parts(table.getRow(i));
      parts.forEach(part -> all.add(part.left()));
      parts.forEach(part -> all.add(part.right()));
      rows.add(parts);
    }
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
        edges.add(edge);
      }
    }
  }

  private static List<Part> parts(TableRow row) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int left = cell.getLeftEdge();
      int right = left + cell.getWidth();
      boolean joined = cell.isMerged() && !cell.isFirstMerged() && !parts.isEmpty();
      if (joined) {
        Part before = parts.removeLast();
        parts.add(new Part(before.left(), right, before.continues(), before.text()));
      } else {
        boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        parts.add(new Part(left, right, continues, Texts.printed(cell.text())));
      }
    }
    return parts;
  }

  /** The table; empty if it has no cell. */
  Optional<Grid> grid() {
    List<GridRow> grid = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Place place = Place.ofPage(0, firstLine + row + 1);
      List<GridCell> cells = new ArrayList<>();
      for (Part part : rows.get(row)) {
        if (!part.continues() || row == 0) {
          int columns = Math.max(1, edge(part.right()) - edge(part.left()));
          cells.add(new GridCell(part.text(), columns, rowSpan(row, part), List.of(), place));
        }
      }
      grid.add(new GridRow(cells, place));
    }
    boolean empty = grid.stream().allMatch(row -> row.cells().isEmpty());
    return empty ? Optional.empty() : Optional.of(new Grid(grid, Place.ofPage(0, firstLine + 1)));
  }

  /** The rows that a cell hangs down over: below it stand parts that go on with it. */
  private int rowSpan(int row, Part part) {
    int span = 1;
    while (row + span < rows.size() && goesOn(rows.get(row + span), part)) {
      span++;
    }
    return span;
  }

  private static boolean goesOn(List<Part> below, Part part) {
    return below.stream()
        .anyMatch(other -> other.continues() && Math.abs(other.left() - part.left()) <= SAME_EDGE);
  }

  /** The number of the edge nearest to a place. */
  private int edge(int at) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      nearest = Math.abs(edges.get(i) - at) <= Math.abs(edges.get(nearest) - at) ? i : nearest;
    }
    return nearest;
  }
}
