package org.mingzhang.formats.xlsx;

import org.mingzhang.document.Alignment;
import org.mingzhang.formats.container.PackageWriter;
import org.mingzhang.formats.writing.Figure;

/** The rows of a sheet as they are written. */
final class RowsXml {

  private final StringBuilder out = new StringBuilder();
  private final CellStyles styles;
  private int row;

  RowsXml(CellStyles styles) {
    this.styles = styles;
  }

  /** The number of the last row, counted from 1; 0 if there is none. */
  int row() {
    return row;
  }

  /** Begins a row of this height in points; 0 leaves the height to the program. */
  void begin(float height) {
    out.append("<row r=\"").append(++row).append('"');
    if (height > 0) {
      out.append(" ht=\"%.1f\" customHeight=\"1\"".formatted(height));
    }
    out.append('>');
  }

  void end() {
    out.append("</row>");
  }

  void skip() {
    row++;
  }

  void text(int column, String text, int style) {
    out.append("<c r=\"").append(name(column)).append(row).append("\" s=\"").append(style);
    if (text.isEmpty()) {
      out.append("\"/>");
    } else {
      out.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      out.append(PackageWriter.escape(text)).append("</t></is></c>");
    }
  }

  /** A cell of the body of a table: a figure in a column of figures is a number. */
  void ruled(int column, String text, Alignment alignment) {
    Figure figure = alignment == Alignment.DECIMAL ? Figure.of(text).orElse(null) : null;
    if (figure == null) {
      text(column, text, CellStyles.ruled(alignment));
    } else {
      out.append("<c r=\"").append(name(column)).append(row).append("\" s=\"");
      out.append(styles.figure(figure)).append("\"><v>").append(figure.digits());
      out.append("</v></c>");
    }
  }

  static String name(int column) {
    String last = Character.toString((char) ('A' + column % 26));
    return column < 26 ? last : name(column / 26 - 1) + last;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
