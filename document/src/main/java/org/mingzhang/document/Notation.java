package org.mingzhang.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Documents as plain text, for tests and for looking at them.
 *
 * <pre>
 * %title what stands on the cover, and %publisher, %cover, %contents; before all blocks
 * ## a heading of level 2
 * a paragraph
 * %headline what the text below is called
 * %label a paragraph over a table, and %note one under it
 * |% 1 &lt;^. own-page: rows of the header, alignments, page; before the first row if at all
 * | a row | of two cells |
 * | {2x1} a cell two columns wide | and one with\na line feed |
 * | a cell that goes on with a table
 * || of one row |
 * </pre>
 *
 * An empty line parts two grids. Places are not written; those read are lines of the notation.
 */
public final class Notation {

  static final String TITLE = "%title ";
  static final String PUBLISHER = "%publisher ";
  static final String COVER = "%cover ";
  static final String CONTENTS = "%contents";
  static final String HEADLINE = "%headline ";
  static final String LABEL = "%label ";
  static final String NOTE = "%note ";
  static final String STYLE = "% ";
  static final String OWN_PAGE = " own-page";

  private Notation() {}

  /** Writes a document; {@code parse(print(d))} equals {@code d} but for the places. */
  public static String print(Document document) {
    StringBuilder out = new StringBuilder(print(document.info()));
    Block before = null;
    for (Block block : document.blocks()) {
      if (before instanceof Grid && block instanceof Grid) {
        out.append('\n');
      }
      out.append(print(block));
      before = block;
    }
    return out.toString();
  }

  /** Reads what {@link #print} writes, as a document of one page of the format {@code text}. */
  public static Document parse(String notation) {
    return new NotationReader(notation).document();
  }

  private static String print(DocumentInfo info) {
    StringBuilder out = new StringBuilder();
    if (!info.title().isEmpty()) {
      out.append(TITLE).append(escape(info.title(), false)).append('\n');
    }
    if (!info.publisher().isEmpty()) {
      out.append(PUBLISHER).append(escape(info.publisher(), false)).append('\n');
    }
    info.cover().forEach(line -> out.append(COVER).append(escape(line, false)).append('\n'));
    return info.contents() ? out.append(CONTENTS).append('\n').toString() : out.toString();
  }

  private static String print(Block block) {
    return switch (block) {
      case Heading heading ->
          "#".repeat(heading.level()) + " " + escape(heading.text(), false) + "\n";
      case Paragraph paragraph -> role(paragraph.role()) + escape(paragraph.text(), false) + "\n";
      case Grid grid -> print(grid, 1);
    };
  }

  private static String role(Paragraph.Role role) {
    return switch (role) {
      case TEXT -> "";
      case HEADLINE -> HEADLINE;
      case LABEL -> LABEL;
      case NOTE -> NOTE;
    };
  }

  private static String print(Grid grid, int depth) {
    return style(grid.style(), depth) + rows(grid, depth);
  }

  private static String style(GridStyle style, int depth) {
    if (style.equals(GridStyle.PLAIN)) {
      return "";
    }
    StringBuilder out = new StringBuilder("|".repeat(depth)).append(STYLE);
    out.append(style.headerRows()).append(' ');
    style.columns().forEach(column -> out.append(column.sign()));
    return out.append(style.ownPage() ? OWN_PAGE : "").append('\n').toString();
  }

  private static String rows(Grid grid, int depth) {
    return grid.rows().stream().map(row -> print(row, depth)).collect(Collectors.joining());
  }

  private static String print(GridRow row, int depth) {
    String bars = "|".repeat(depth);
    StringBuilder out = new StringBuilder(bars);
    List<GridCell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      out.append(' ').append(spans(cell)).append(escape(cell.text(), true));
      if (!cell.nested().isEmpty()) {
        out.append('\n').append(nested(cell, depth + 1)).append(bars);
      }
      out.append(" |");
    }
    return out.append('\n').toString();
  }

  private static String nested(GridCell cell, int depth) {
    return cell.nested().stream()
        .map(grid -> print(grid, depth))
        .collect(Collectors.joining("|".repeat(depth) + "\n"));
  }

  private static String spans(GridCell cell) {
    return cell.columnSpan() == 1 && cell.rowSpan() == 1
        ? ""
        : "{" + cell.columnSpan() + "x" + cell.rowSpan() + "} ";
  }

  /** Marks what would be taken for notation, and blanks at the ends, which reading cuts off. */
  private static String escape(String text, boolean inCell) {
    if (text.isEmpty()) {
      return inCell ? "" : "\\e";
    }
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
    escaped = inCell ? escaped.replace("|", "\\|") : escaped;
    if (escaped.length() > 1 && escaped.endsWith(" ")) {
      escaped = escaped.substring(0, escaped.length() - 1) + "\\ ";
    }
    return "#|{% ".indexOf(escaped.charAt(0)) >= 0 ? "\\" + escaped : escaped;
  }
}
