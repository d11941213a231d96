package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;

/** The cell styles of a workbook, as far as they change what is seen: number format, border. */
final class Styles {

  private static final Style PLAIN = new Style(0, false);

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Style> styles = new ArrayList<>();
  private final Display display = new Display();

  private record Style(int format, boolean ruled) {}

  void addFormat(int id, String code) {
    formats.put(id, code);
  }

  void addStyle(int format, boolean ruled) {
    styles.add(new Style(format, ruled));
  }

  void countDatesFrom1904() {
    display.countDatesFrom1904();
  }

  boolean ruled(int style) {
    return style(style).ruled();
  }

  /** A number as a cell of this style displays it. */
  String text(double number, int style) {
    int format = style(style).format();
    return display.text(number, format, formats.get(format));
  }

  /** Whether a cell of this style shows the number as a day or a time. */
  boolean isDate(double number, int style) {
    int format = style(style).format();
    return display.isDate(number, format, formats.get(format));
  }

  private Style style(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
  }

  /** Reads the styles part; without one every cell is plain. */
  static Styles read(@Nullable Xml xml) throws UnusableInput {
    Styles styles = new Styles();
    List<Boolean> borders = new ArrayList<>();
    while (xml != null && xml.next()) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "numFmt" ->
            styles.addFormat(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
        case "borders" -> borders(xml, borders);
        case "cellXfs" -> styles.cellFormats(xml, borders);
        case "cellStyleXfs", "dxfs" -> xml.skip();
        default -> {}
      }
    }
    return styles;
  }

  private static void borders(Xml xml, List<Boolean> borders) throws UnusableInput {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("border")) {
        borders.add(false);
      } else if (xml.starts() && !xml.attribute("style", "none").equals("none")) {
        borders.set(borders.size() - 1, true);
      }
    }
  }

  private void cellFormats(Xml xml, List<Boolean> borders) throws UnusableInput {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("xf")) {
        int border = xml.number("borderId", -1);
        addStyle(
            xml.number("numFmtId", 0),
            border >= 0 && border < borders.size() && borders.get(border));
      }
    }
  }
}
