package org.mingzhang.formats.text;

import java.util.List;
import java.util.Optional;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Paragraph;

/**
 * A table with a cell a line, as tools leave the tables of word processors: every cell begins with
 * a tab, every row ends with an empty line. Paragraphs that begin with a tab look alike; they are
 * told by being sentences, and given back as paragraphs.
 */
final class CellPerLineTable implements TableShape {

  private static final int LONGEST_CELL = 60;

  @Override
  public Optional<Found> find(List<Line> lines, int from) {
    if (!CellLines.areAt(lines, from)) {
      return Optional.empty();
    }
    CellRows found = CellRows.gather(lines, from);
    List<List<GridCell>> rows = BrokenRows.rejoin(found.rows());
    return Optional.of(
        isTable(rows)
            ? Found.of(grid(rows), found.end())
            : new Found(paragraphs(lines.subList(from, found.end())), found.end()));
  }

  private static boolean isTable(List<List<GridCell>> rows) {
    long wide = rows.stream().filter(row -> row.size() >= 2).count();
    boolean shaped = wide >= 2 || rows.stream().anyMatch(row -> row.size() >= 3);
    long texts = rows.stream().flatMap(List::stream).filter(c -> !c.text().isEmpty()).count();
    long prose = rows.stream().flatMap(List::stream).filter(c -> isProse(c.text())).count();
    return shaped && prose * 2 <= texts;
  }

  private static boolean isProse(String text) {
    return text.length() > LONGEST_CELL || text.endsWith("。") || text.endsWith("；");
  }

  private static Grid grid(List<List<GridCell>> rows) {
    List<GridRow> gridRows =
        rows.stream().map(cells -> new GridRow(cells, cells.getFirst().place())).toList();
    return new Grid(gridRows, gridRows.getFirst().place());
  }

  private static List<Paragraph> paragraphs(List<Line> lines) {
    return lines.stream().map(BlockReader::paragraph).flatMap(Optional::stream).toList();
  }
}
