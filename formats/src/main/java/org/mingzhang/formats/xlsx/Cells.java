package org.mingzhang.formats.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.formats.container.OfficePackage;
import org.mingzhang.formats.container.OfficePackage.Relation;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/**
 * An .xlsx as cells, for workbooks that are filled in: what is kept in each cell, not how it looks.
 * Hidden sheets are among them; whoever asks decides what they are.
 */
public final class Cells {

  private static final int DIGITS = 15;

  private final OfficePackage file;
  private final Styles styles;
  private final List<String> strings;

  private Cells(OfficePackage file) throws UnusableInput {
    this.file = file;
    this.styles = Styles.read(file.related("styles"));
    this.strings = XlsxReader.strings(file.related("sharedStrings"));
  }

  /** Whether the bytes are an .xlsx. */
  public static boolean recognises(byte[] bytes) {
    return OfficePackage.holds(bytes, "xl/");
  }

  /**
   * Reads all sheets, within the bounds of {@link OfficePackage}.
   *
   * @throws UnusableInput if it is no .xlsx, damaged, locked or a bomb
   */
  public static List<CellSheet> read(byte[] bytes) throws UnusableInput {
    OfficePackage file = OfficePackage.open(bytes);
    if (!file.mainPart().startsWith("xl/")) {
      throw new UnusableInput(Reason.UNKNOWN_FORMAT, file.mainPart() + " is no workbook");
    }
    return new Cells(file).sheets();
  }

  private List<CellSheet> sheets() throws UnusableInput {
    Map<String, Relation> relations = file.relations();
    List<CellSheet> sheets = new ArrayList<>();
    Xml xml = file.xml(file.mainPart());
    while (xml.next()) {
      if (xml.starts("sheet")) {
        Relation relation = relations.get(xml.attribute("id", ""));
        if (relation != null && relation.isA("worksheet")) {
          boolean hidden = !xml.attribute("state", "visible").equals("visible");
          CellSheet sheet = new CellSheet(xml.attribute("name", ""), hidden);
          fill(sheet, file.xml(relation.target()));
          sheets.add(sheet);
        }
      }
    }
    return sheets;
  }

  private void fill(CellSheet sheet, Xml xml) throws UnusableInput {
    int row = 0;
    int column = 0;
    while (xml.next()) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "row" -> {
          row = xml.number("r", row + 1);
          column = 0;
          if (xml.on("hidden", false)) {
            sheet.hide(row);
          }
        }
        case "c" -> {
          String reference = xml.attribute("r");
          column = reference == null ? column + 1 : Merge.column(reference);
          cell(sheet, xml, row, column);
        }
        case "mergeCell" -> {
          Merge merge = Merge.of(xml.attribute("ref", ""));
          sheet.merge(
              new CellSheet.Area(
                  merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
        }
        default -> {}
      }
    }
  }

  private void cell(CellSheet sheet, Xml xml, int row, int column) throws UnusableInput {
    if (row < 1 || column < 1) {
      throw new UnusableInput(Reason.DAMAGED, sheet.name() + ": a cell outside the sheet");
    }
    int style = xml.number("s", 0);
    String type = xml.attribute("t", "n");
    String value = "";
    boolean formula = false;
    boolean stored = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("v")) {
        value = xml.content();
        stored = true;
      } else if (xml.starts("is")) {
        value = XlsxReader.richText(xml);
        stored = true;
      } else if (xml.starts("f")) {
        formula = true;
        xml.skip();
      }
    }
    if (stored || formula) {
      put(sheet, row, column, value(type, value, style, formula, stored));
    }
  }

  private static void put(CellSheet sheet, int row, int column, CellValue value) {
    if (!value.text().isBlank() || value.kind() == CellValue.Kind.NO_RESULT) {
      sheet.put(row, column, value);
    }
  }

  private CellValue value(String type, String value, int style, boolean formula, boolean stored)
      throws UnusableInput {
    // A text formula stores "" as an empty element or not at all; a number formula always stores.
    if (formula && (!stored || value.isEmpty() && type.equals("n"))) {
      return type.equals("str")
          ? new CellValue(CellValue.Kind.TEXT, "", true)
          : new CellValue(CellValue.Kind.NO_RESULT, "", true);
    }
    try {
      return switch (type) {
        case "s" ->
            new CellValue(
                CellValue.Kind.TEXT,
                value.isEmpty() ? "" : strings.get(Integer.parseInt(value.strip())),
                formula);
        case "b" ->
            new CellValue(
                CellValue.Kind.TRUTH, value.strip().equals("1") ? "TRUE" : "FALSE", formula);
        case "e" -> new CellValue(CellValue.Kind.ERROR, value.strip(), formula);
        case "n" -> number(value, style, formula);
        case "d" -> new CellValue(CellValue.Kind.DATE, value, formula);
        default -> new CellValue(CellValue.Kind.TEXT, XlsxReader.unescaped(value), formula);
      };
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnusableInput(Reason.DAMAGED, "cell value " + value, e);
    }
  }

  private CellValue number(String value, int style, boolean formula) {
    if (value.isBlank()) {
      return new CellValue(CellValue.Kind.NUMBER, "", formula);
    }
    double number = Double.parseDouble(value);
    if (styles.isDate(number, style)) {
      return new CellValue(CellValue.Kind.DATE, styles.text(number, style), formula);
    }
    boolean percent = styles.text(1, style).endsWith("%");
    CellValue.Kind kind = percent ? CellValue.Kind.PERCENT : CellValue.Kind.NUMBER;
    return new CellValue(kind, shown(number), formula);
  }

  /** Fifteen digits, as Excel shows them: what a double holds beyond is noise of the arithmetic. */
  private static String shown(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }
}
