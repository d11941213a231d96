package org.mingzhang.engine.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/**
 * Damages a document as scanning and optical recognition do: characters confused, cells split,
 * glued and lost, tables cut by pages, stray marks.
 */
final class Noise {

  /** What a character is taken for. */
  private static final Map<Character, String> CONFUSED =
      Map.ofEntries(
          Map.entry('计', "汁計"),
          Map.entry('合', "台"),
          Map.entry('万', "方萬"),
          Map.entry('总', "總"),
          Map.entry('预', "預"),
          Map.entry('财', "財"),
          Map.entry('务', "務"),
          Map.entry('业', "業"),
          Map.entry('项', "項"),
          Map.entry('：', ":"),
          Map.entry('（', "("),
          Map.entry('）', ")"),
          Map.entry('0', "O"),
          Map.entry('1', "l"));

  private static final double CHARACTER = 0.03;
  private static final double GLUED = 0.01;
  private static final double LOST = 0.01;
  private static final double SPLIT = 0.01;
  private static final double PAGE_BREAK = 0.02;
  private static final double STRAY = 0.3;

  private final double level;
  private final Random random;
  private final List<Block> blocks = new ArrayList<>();

  private Noise(double level, long seed) {
    this.level = level;
    this.random = new Random(seed);
  }

  /**
   * A damaged copy.
   *
   * @param level from 0, nothing, to 1, hardly legible
   */
  static Document in(Document document, double level, long seed) {
    Noise noise = new Noise(level, seed);
    document.blocks().forEach(noise::block);
    return new Document(document.format(), document.pages(), noise.blocks);
  }

  private boolean strikes(double probability) {
    return random.nextDouble() < probability * level;
  }

  private void block(Block block) {
    if (strikes(STRAY)) {
      blocks.add(new Paragraph("[bookmark: _Toc" + random.nextInt(1000) + "]”", Place.UNKNOWN));
    }
    switch (block) {
      case Heading heading ->
          blocks.add(new Heading(heading.level(), blurred(heading.text()), heading.place()));
      case Paragraph paragraph ->
          blocks.add(new Paragraph(blurred(paragraph.text()), paragraph.place()));
      case Grid grid -> grid(grid);
    }
  }

  /** Rows go to the next page here and there, the header repeated above them if it has an end. */
  private void grid(Grid grid) {
    List<GridRow> header = header(grid);
    List<GridRow> rows = new ArrayList<>();
    for (GridRow row : grid.rows()) {
      boolean simple = row.cells().stream().allMatch(cell -> cell.rowSpan() == 1);
      if (rows.size() > 4 && simple && strikes(PAGE_BREAK)) {
        blocks.add(new Grid(rows, grid.place()));
        blocks.add(new Paragraph(Integer.toString(random.nextInt(90) + 1), Place.UNKNOWN));
        rows = new ArrayList<>();
        for (GridRow repeated : header) {
          rows.add(new GridRow(cells(repeated), repeated.place()));
        }
      }
      rows.add(new GridRow(cells(row), row.place()));
    }
    blocks.add(new Grid(rows, grid.place()));
  }

  /** The rows down to the one that numbers the columns; none if no row does. */
  private static List<GridRow> header(Grid grid) {
    for (int i = 0; i < grid.rows().size(); i++) {
      if (grid.rows().get(i).cells().stream().anyMatch(cell -> cell.text().equals("栏次"))) {
        return grid.rows().subList(0, i + 1);
      }
    }
    return List.of();
  }

  private List<GridCell> cells(GridRow row) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      GridCell blurred =
          new GridCell(
              blurred(cell.text()), cell.columnSpan(), cell.rowSpan(), cell.nested(), cell.place());
      if (isPlain(cell) && !cells.isEmpty() && isPlain(cells.getLast()) && strikes(GLUED)) {
        GridCell before = cells.removeLast();
        blurred = GridCell.of((before.text() + " " + blurred.text()).strip(), cell.place());
      }
      addDamaged(blurred, cells);
    }
    return cells;
  }

  /** The cell, or nothing in its place, or its halves in two. */
  private void addDamaged(GridCell cell, List<GridCell> cells) {
    String text = cell.text();
    if (!isPlain(cell) || text.length() < 2) {
      cells.add(cell);
    } else if (strikes(LOST)) {
      cells.add(GridCell.of("", cell.place()));
    } else if (strikes(SPLIT)) {
      int middle = text.length() / 2;
      cells.add(GridCell.of(text.substring(0, middle), cell.place()));
      cells.add(GridCell.of(text.substring(middle), cell.place()));
    } else {
      cells.add(cell);
    }
  }

  private static boolean isPlain(GridCell cell) {
    return cell.columnSpan() == 1 && cell.rowSpan() == 1;
  }

  private String blurred(String text) {
    StringBuilder blurred = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String taken = CONFUSED.get(text.charAt(i));
      blurred.append(
          taken != null && strikes(CHARACTER)
              ? taken.charAt(random.nextInt(taken.length()))
              : text.charAt(i));
    }
    return blurred.toString();
  }
}
