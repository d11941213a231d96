package org.mingzhang.formats.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Reads a table, and by the body reader the tables inside its cells. */
final class TableReader {

  /** Word itself allows 63 columns. */
  private static final int MOST_COLUMNS = 1_000;

  /** Of all tables together; a booklet of a whole county has 200,000. */
  private static final int MOST_CELLS = 1_000_000;

  private final BodyReader body;
  private final Xml xml;
  private long cells;

  TableReader(BodyReader body) {
    this.body = body;
    this.xml = body.xml();
  }

  /** A cell whose height is not known before the rows below are read. */
  private static final class Cell {
    private final Place place;
    private String text = "";
    private List<Grid> nested = List.of();
    private int columns = 1;
    private int rows = 1;
    private boolean continues;
    private boolean merges;

    Cell(Place place) {
      this.place = place;
    }

    GridCell finished() {
      return new GridCell(text, columns, rows, nested, place);
    }
  }

  private record Row(List<Cell> cells, Place place) {}

  Grid read() throws UnusableInput {
    Place place = body.place();
    List<Row> rows = new ArrayList<>();
    Map<Integer, Cell> hanging = new HashMap<>();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("tr")) {
        row(rows, hanging);
      } else if (xml.starts() && isUnprinted(xml.name())) {
        xml.skip();
      }
    }
    return new Grid(rows.stream().map(TableReader::finished).toList(), place);
  }

  private static boolean isUnprinted(String name) {
    return switch (name) {
      case "del", "moveFrom", "Fallback", "sdtPr", "tblPr", "tblGrid" -> true;
      default -> false;
    };
  }

  private static GridRow finished(Row row) {
    return new GridRow(row.cells().stream().map(Cell::finished).toList(), row.place());
  }

  private void row(List<Row> rows, Map<Integer, Cell> hanging) throws UnusableInput {
    Place place = body.place();
    List<Cell> read = new ArrayList<>();
    boolean deleted = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("trPr")) {
        deleted = rowProperties(read);
      } else if (xml.starts("tc")) {
        read.add(cell());
      } else if (xml.starts() && isUnprinted(xml.name())) {
        xml.skip();
      }
    }
    if (!deleted) {
      rows.add(new Row(merged(read, hanging), place));
    }
  }

  /** Whether the row is a tracked deletion; columns left free before it become an empty cell. */
  private boolean rowProperties(List<Cell> read) throws UnusableInput {
    boolean deleted = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("gridBefore") && xml.number("val", 0) > 0) {
        Cell free = new Cell(body.place());
        free.columns = columns();
        read.add(free);
      }
      deleted |= xml.starts("del");
    }
    return deleted;
  }

  private int columns() throws UnusableInput {
    int columns = Math.clamp(xml.number("val", 1), 1, MOST_COLUMNS);
    count(columns - 1);
    return columns;
  }

  private void count(int more) throws UnusableInput {
    cells += more;
    if (cells > MOST_CELLS) {
      throw new UnusableInput(Reason.TOO_LARGE, "tables of more than " + MOST_CELLS + " cells");
    }
  }

  /** Leaves out the cells that continue one above, which grows instead. */
  private static List<Cell> merged(List<Cell> read, Map<Integer, Cell> hanging) {
    List<Cell> own = new ArrayList<>();
    Map<Integer, Cell> next = new HashMap<>();
    int column = 0;
    for (Cell cell : read) {
      Cell above = hanging.get(column);
      if (cell.continues && above != null && above.columns == cell.columns) {
        above.rows++;
        next.put(column, above);
      } else {
        own.add(cell);
        if (cell.merges) {
          next.put(column, cell);
        }
      }
      column += cell.columns;
    }
    hanging.clear();
    hanging.putAll(next);
    return own;
  }

  private Cell cell() throws UnusableInput {
    count(1);
    Cell cell = new Cell(body.place());
    List<Block> blocks = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("tcPr")) {
        cellProperties(cell);
      } else if (xml.starts()) {
        body.block(blocks);
      }
    }
    content(cell, blocks);
    return cell;
  }

  private void cellProperties(Cell cell) throws UnusableInput {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("gridSpan")) {
        cell.columns = columns();
      } else if (xml.starts("vMerge")) {
        cell.merges = true;
        cell.continues = !xml.attribute("val", "continue").equals("restart");
      }
    }
  }

  private static void content(Cell cell, List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Grid> nested = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Grid grid -> nested.add(grid);
        case Heading heading -> line(text, heading.text());
        case Paragraph paragraph -> line(text, paragraph.text());
      }
    }
    cell.text = text.toString();
    cell.nested = nested;
  }

  private static void line(StringBuilder text, String line) {
    text.append(text.isEmpty() ? "" : "\n").append(line);
  }
}
