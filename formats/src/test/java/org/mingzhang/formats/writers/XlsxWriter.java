package org.mingzhang.formats.writers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Slot;

/**
 * Writes a document as a workbook of one sheet, its tables ruled, an empty row around each. Amounts
 * become numbers with a format; a workbook cannot tell headings from paragraphs, nor nest tables.
 */
public final class XlsxWriter {

  static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9][0-9]{0,11})\\.[0-9]{2}");
  static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3}){1,3}\\.[0-9]{2}");

  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
      <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>\
      <diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/>\
      <xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0"/>\
      <xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs></styleSheet>""";

  private static final int PLAIN = 0;
  private static final int RULED = 1;
  private static final int RULED_AMOUNT = 2;
  private static final int RULED_GROUPED = 3;

  private final StringBuilder rows = new StringBuilder();
  private final List<String> merges = new ArrayList<>();
  private int row;

  private XlsxWriter() {}

  public static byte[] write(Document document) {
    XlsxWriter writer = new XlsxWriter();
    document.blocks().forEach(writer::block);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <sheets><sheet name="预算" sheetId="1" r:id="worksheet1"/></sheets></workbook>""");
    parts.put("xl/worksheets/sheet1.xml", writer.sheet());
    parts.put("xl/styles.xml", STYLES);
    return Zip.office("xl/workbook.xml", parts);
  }

  private String sheet() {
    String merged = merges.isEmpty() ? "" : String.join("", merges);
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData>"
        + (merges.isEmpty()
            ? ""
            : "<mergeCells count=\"" + merges.size() + "\">" + merged + "</mergeCells>")
        + "</worksheet>";
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> line(heading.text());
      case Paragraph paragraph -> line(paragraph.text());
      case Grid grid -> grid(grid);
    }
  }

  private void line(String text) {
    rows.append("<row r=\"").append(++row).append("\">");
    cell(0, text, PLAIN);
    rows.append("</row>");
  }

  private void grid(Grid grid) {
    row++;
    for (List<Slot> slots : Slot.of(grid)) {
      rows.append("<row r=\"").append(++row).append("\">");
      slots.forEach(this::slot);
      rows.append("</row>");
    }
    row++;
  }

  private void slot(Slot slot) {
    GridCell cell = slot.cell();
    if (!cell.nested().isEmpty()) {
      throw new IllegalArgumentException("a workbook cannot nest tables");
    }
    for (int i = 0; i < cell.columnSpan(); i++) {
      boolean first = i == 0 && !slot.continues();
      cell(slot.column() + i, first ? cell.text() : "", RULED);
    }
    if (!slot.continues() && (cell.columnSpan() > 1 || cell.rowSpan() > 1)) {
      String last = name(slot.column() + cell.columnSpan() - 1) + (row + cell.rowSpan() - 1);
      merges.add("<mergeCell ref=\"" + name(slot.column()) + row + ":" + last + "\"/>");
    }
  }

  private void cell(int column, String text, int style) {
    String reference = name(column) + row;
    if (style == RULED && AMOUNT.matcher(text).matches()) {
      number(reference, text, RULED_AMOUNT);
    } else if (style == RULED && GROUPED.matcher(text).matches()) {
      number(reference, text.replace(",", ""), RULED_GROUPED);
    } else if (text.isEmpty()) {
      rows.append("<c r=\"%s\" s=\"%d\"/>".formatted(reference, style));
    } else {
      rows.append(
          "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
              .formatted(reference, style, Zip.escape(text)));
    }
  }

  private void number(String reference, String value, int style) {
    rows.append("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(reference, style, value));
  }

  private static String name(int column) {
    String last = Character.toString((char) ('A' + column % 26));
    return column < 26 ? last : name(column / 26 - 1) + last;
  }
}
