package org.mingzhang.formats.writers;

import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Place;

/** Documents with their spans laid out, for formats in which a cell is a cell. */
public final class Flat {

  private Flat() {}

  /** The document with every covered position of a grid as an empty cell. */
  public static Document of(Document document) {
    List<Block> blocks =
        document.blocks().stream()
            .map(block -> block instanceof Grid grid ? flat(grid) : block)
            .toList();
    return new Document(document.format(), document.pages(), blocks);
  }

  private static Block flat(Grid grid) {
    List<GridRow> rows =
        grid.matrix().stream()
            .map(row -> new GridRow(row.stream().map(Flat::single).toList(), Place.UNKNOWN))
            .toList();
    return new Grid(rows, grid.place());
  }

  private static GridCell single(GridCell cell) {
    return GridCell.of(cell.text(), cell.place());
  }
}
