package org.mingzhang.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Table;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/**
 * A document written down in a test: a line with bars is a row of a table, any other a paragraph.
 */
final class Printed {

  private Printed() {}

  static Publication read(String text) {
    List<Publication> publications = readAll(text);
    if (publications.size() != 1) {
      throw new AssertionError("publications: " + publications.size());
    }
    return publications.getFirst();
  }

  static List<Publication> readAll(String text) {
    return recognise(text).publications();
  }

  static Recognition recognise(String text) {
    return Recognizer.recognise(document(text), "test", null);
  }

  static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    List<GridRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      Place place = Place.ofLine(++number);
      if (line.contains("|")) {
        rows.add(row(line, place));
        continue;
      }
      flush(rows, blocks);
      if (!line.isBlank()) {
        blocks.add(new Paragraph(line, place));
      }
    }
    flush(rows, blocks);
    return new Document("text", 1, blocks);
  }

  private static GridRow row(String line, Place place) {
    List<GridCell> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(GridCell.of(cell.strip().replace("⏎", "\n"), place));
    }
    return new GridRow(cells, place);
  }

  private static void flush(List<GridRow> rows, List<Block> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(new Grid(rows, rows.getFirst().place()));
      rows.clear();
    }
  }

  static Table table(Publication publication, String key) {
    return publication.table(key).orElseThrow(() -> new AssertionError("no table " + key));
  }

  /** The text of a cell, or that it is missing. */
  static String cell(Publication publication, String key, String row, String column) {
    Optional<Cell> cell = table(publication, key).cell(row, column);
    return cell.map(Cell::text).orElse("missing");
  }
}
