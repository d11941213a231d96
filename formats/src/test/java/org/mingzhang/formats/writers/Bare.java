package org.mingzhang.formats.writers;

import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/** Documents without what a format cannot keep, to compare what went in with what came out. */
public final class Bare {

  private Bare() {}

  /** The blocks without their places. */
  public static List<Block> blocks(Document document) {
    return document.blocks().stream().map(Bare::block).toList();
  }

  /** The blocks without their places, headings made paragraphs, for formats without headings. */
  public static List<Block> plainBlocks(Document document) {
    return blocks(document).stream().map(Bare::plain).toList();
  }

  private static Block plain(Block block) {
    return block instanceof Heading heading ? new Paragraph(heading.text(), Place.UNKNOWN) : block;
  }

  private static Block block(Block block) {
    return switch (block) {
      case Heading heading -> new Heading(heading.level(), heading.text(), Place.UNKNOWN);
      case Paragraph paragraph -> new Paragraph(paragraph.text(), Place.UNKNOWN);
      case Grid grid -> grid(grid);
    };
  }

  private static Grid grid(Grid grid) {
    List<GridRow> rows =
        grid.rows().stream()
            .map(row -> new GridRow(row.cells().stream().map(Bare::cell).toList(), Place.UNKNOWN))
            .toList();
    return new Grid(rows, Place.UNKNOWN);
  }

  private static GridCell cell(GridCell cell) {
    List<Grid> nested = cell.nested().stream().map(Bare::grid).toList();
    return new GridCell(cell.text(), cell.columnSpan(), cell.rowSpan(), nested, Place.UNKNOWN);
  }
}
