package org.mingzhang.formats.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingzhang.document.Alignment;
import org.mingzhang.formats.writing.Figure;

/** The styles of the cells of a workbook; those of figures are made as they are needed. */
final class CellStyles {

  /** Size of print in points. */
  static final int SIZE = 10;

  static final int PLAIN = 0;
  static final int TITLE = 1;
  static final int CENTRED = 2;
  static final int RIGHT = 3;
  static final int TEXT = 4;
  static final int HEADING = 5;
  static final int HEAD = 6;
  static final int RULED = 7;
  static final int RULED_CENTRED = 8;
  static final int RULED_RIGHT = 9;
  static final int NOTE = 10;
  private static final int FIRST_FIGURE = 11;

  /** Numbers below are formats that every program knows. */
  private static final int FIRST_OWN_FORMAT = 164;

  private final Map<String, Integer> figures = new LinkedHashMap<>();

  /** The style of a word in a table. */
  static int ruled(Alignment alignment) {
    return switch (alignment) {
      case START -> RULED;
      case CENTRE -> RULED_CENTRED;
      case DECIMAL -> RULED_RIGHT;
    };
  }

  /** The style that prints a figure with its decimals and commas. */
  int figure(Figure figure) {
    String format =
        (figure.grouped() ? "#,##0" : "0")
            + (figure.decimals() > 0 ? "." + "0".repeat(figure.decimals()) : "");
    return FIRST_FIGURE + figures.computeIfAbsent(format, f -> figures.size());
  }

  String xml() {
    StringBuilder formats = new StringBuilder();
    StringBuilder cells = new StringBuilder();
    xf(cells, 0, 0, 0, 0, "");
    xf(cells, 0, 1, 0, 0, "<alignment horizontal=\"centerContinuous\" vertical=\"center\"/>");
    xf(cells, 0, 0, 0, 0, "<alignment horizontal=\"centerContinuous\" vertical=\"center\"/>");
    xf(cells, 0, 0, 0, 0, "<alignment horizontal=\"right\" vertical=\"center\"/>");
    xf(cells, 49, 0, 0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>");
    xf(cells, 49, 2, 0, 0, "<alignment vertical=\"center\" wrapText=\"1\"/>");
    xf(cells, 49, 2, 2, 1, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>");
    xf(cells, 49, 0, 0, 1, "<alignment vertical=\"center\" wrapText=\"1\"/>");
    xf(cells, 49, 0, 0, 1, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>");
    xf(cells, 49, 0, 0, 1, "<alignment horizontal=\"right\" vertical=\"center\" wrapText=\"1\"/>");
    xf(cells, 49, 0, 0, 0, "<alignment vertical=\"center\"/>");
    int number = 0;
    for (String format : figures.keySet()) {
      formats.append(
          "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
              .formatted(FIRST_OWN_FORMAT + number, format));
      String alignment = "<alignment horizontal=\"right\" vertical=\"center\"/>";
      xf(cells, FIRST_OWN_FORMAT + number++, 0, 0, 1, alignment);
    }
    return "<styleSheet xmlns=\""
        + Workbook.SPACE
        + "\">"
        + (number == 0 ? "" : "<numFmts count=\"" + number + "\">" + formats + "</numFmts>")
        + "<fonts count=\"3\">"
        + font(SIZE, false)
        + font(16, true)
        + font(SIZE, true)
        + "</fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill"
        + " patternType=\"solid\"><fgColor rgb=\"FFF2F2F2\"/><bgColor indexed=\"64\"/>"
        + "</patternFill></fill></fills>"
        + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
        + side("left")
        + side("right")
        + side("top")
        + side("bottom")
        + "<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\""
        + " fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\""
        + (FIRST_FIGURE + number)
        + "\">"
        + cells
        + "</cellXfs><cellStyles count=\"1\">"
        + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
  }

  private static void xf(
      StringBuilder out, int format, int font, int fill, int border, String alignment) {
    out.append(
        "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\""
            .formatted(format, font, fill, border));
    out.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
    out.append(" applyAlignment=\"1\">").append(alignment).append("</xf>");
  }

  private static String font(int size, boolean bold) {
    return "<font>"
        + (bold ? "<b/>" : "")
        + "<sz val=\""
        + size
        + "\"/><name val=\"宋体\"/>"
        + "<charset val=\"134\"/></font>";
  }

  private static String side(String name) {
    return "<" + name + " style=\"thin\"><color auto=\"1\"/></" + name + ">";
  }
}
