package org.mingzhang.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;

/** Reads tables as grids, with their spans and the tables in their cells. */
final class TableReader {

  private static final int WIDEST_SPAN = 1000;

  /** Positions that the spans of a whole page may cover; beyond them spans are not believed. */
  private static final int MOST_COVERED = 1_000_000;

  private int covered;

  /** The table; empty if it has no cell. */
  Optional<Grid> read(Element table) {
    List<Element> rowElements = rows(table);
    List<GridRow> rows = new ArrayList<>(rowElements.size());
    for (int i = 0; i < rowElements.size(); i++) {
      rows.add(row(rowElements.get(i), rowElements.size() - i));
    }
    boolean empty = rows.stream().allMatch(row -> row.cells().isEmpty());
    return empty ? Optional.empty() : Optional.of(new Grid(rows, Nodes.place(table)));
  }

  static List<Element> captions(Element table) {
    return table.children().stream()
        .filter(child -> child.normalName().equals("caption") && !Nodes.isHidden(child))
        .toList();
  }

  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (!Nodes.isHidden(child)) {
        switch (child.normalName()) {
          case "tr" -> rows.add(child);
          case "thead", "tbody", "tfoot" ->
              child.children().stream().filter(row -> !Nodes.isHidden(row)).forEach(rows::add);
          default -> {}
        }
      }
    }
    return rows;
  }

  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> Nodes.isCell(cell) && !Nodes.isHidden(cell))
        .toList();
  }

  private GridRow row(Element row, int rowsLeft) {
    return new GridRow(
        cells(row).stream().map(cell -> cell(cell, rowsLeft)).toList(), Nodes.place(row));
  }

  private GridCell cell(Element cell, int rowsLeft) {
    int columns = Math.clamp(number(cell.attr("colspan")), 1, WIDEST_SPAN);
    int declared = number(cell.attr("rowspan"));
    boolean toTheEnd = declared == 0 && cell.hasAttr("rowspan");
    int rows = Math.clamp(toTheEnd ? rowsLeft : declared, 1, Math.min(rowsLeft, WIDEST_SPAN));
    if (columns * rows > MOST_COVERED - covered) {
      columns = 1;
      rows = 1;
    }
    covered += columns * rows - 1;
    Flow flow = new Flow();
    List<Grid> nested = new ArrayList<>();
    gather(cell, flow, nested);
    return new GridCell(flow.take(), columns, rows, nested, Nodes.place(cell));
  }

  /** What an element prints, its lines parted by line feeds, without tables in it. */
  static String text(Element element) {
    Flow flow = new Flow();
    new TableReader().gather(element, flow, new ArrayList<>());
    return flow.take();
  }

  private void gather(Element parent, Flow flow, List<Grid> nested) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        flow.add(text.getWholeText());
      } else if (child instanceof Element element && !Nodes.isHidden(element)) {
        gatherElement(element, flow, nested);
      }
    }
  }

  private void gatherElement(Element element, Flow flow, List<Grid> nested) {
    boolean lines = Nodes.isBlock(element) || element.normalName().equals("br");
    if (lines) {
      flow.newLine();
    }
    if (element.normalName().equals("table")) {
      captions(element).forEach(caption -> gather(caption, flow, nested));
      read(element).ifPresent(nested::add);
    } else {
      gather(element, flow, nested);
    }
    if (lines) {
      flow.newLine();
    }
  }

  /** A number as browsers read it: leading digits; 0 if there are none. */
  private static int number(String attribute) {
    String text = attribute.strip();
    int number = 0;
    for (int i = 0; i < text.length() && i < 6 && Character.isDigit(text.charAt(i)); i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return number;
  }
}
