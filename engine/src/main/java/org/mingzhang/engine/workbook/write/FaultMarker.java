package org.mingzhang.engine.workbook.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.workbook.fault.WorkbookFault;

/** Writes a copy of a workbook with its faults as comments in the cells, and a list of them. */
public final class FaultMarker {

  private static final Map<Severity, String> FILLS =
      new EnumMap<>(
          Map.of(Severity.ERROR, "F9D9D6", Severity.WARNING, "FCE8CF", Severity.NOTE, "E3ECF7"));

  /** More comments than this nobody reads, and no spreadsheet opens quickly. */
  private static final int MOST_COMMENTS = 1_000;

  private static final int COMMENT_COLUMNS = 4;
  private static final int CHARACTERS_A_LINE = 22;

  private final XSSFWorkbook workbook;
  private final Locale language;
  private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();
  private final Map<XSSFSheet, XSSFDrawing> drawings = new HashMap<>();
  private int left;

  private FaultMarker(XSSFWorkbook workbook, Locale language) {
    this.workbook = workbook;
    this.language = language;
  }

  /**
   * Writes the marked copy.
   *
   * @param bytes the workbook, which has been read before
   * @param out is left open
   */
  public static void mark(
      byte[] bytes, List<WorkbookFault> faults, Locale language, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      FaultMarker marker = new FaultMarker(workbook, language);
      marker.cells(faults);
      FaultList.write(workbook, faults, marker.left, language);
      workbook.write(out);
    }
  }

  private void cells(List<WorkbookFault> faults) {
    Map<List<Object>, StringBuilder> texts = new LinkedHashMap<>();
    Map<List<Object>, Severity> worst = new HashMap<>();
    for (WorkbookFault fault : faults) {
      if (fault.row() > 0 && workbook.getSheet(fault.sheet()) != null) {
        List<Object> cell = List.of(fault.sheet(), fault.row(), Math.max(1, fault.column()));
        StringBuilder text = texts.computeIfAbsent(cell, key -> new StringBuilder());
        text.append(text.isEmpty() ? "" : "\n").append(line(fault));
        worst.merge(cell, fault.severity(), (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    }
    int written = 0;
    for (Map.Entry<List<Object>, StringBuilder> entry : texts.entrySet()) {
      List<Object> place = entry.getKey();
      XSSFCell cell =
          cell((String) place.get(0), (Integer) place.get(1) - 1, (Integer) place.get(2) - 1);
      fill(cell, worst.getOrDefault(place, Severity.NOTE));
      if (written++ < MOST_COMMENTS) {
        comment(cell, entry.getValue().toString());
      }
    }
    left = Math.max(0, texts.size() - MOST_COMMENTS);
  }

  private String line(WorkbookFault fault) {
    return WorkbookFault.words(language).text("severity." + fault.severity().word())
        + "："
        + fault.message(language);
  }

  private XSSFCell cell(String sheet, int row, int column) {
    XSSFSheet own = workbook.getSheet(sheet);
    XSSFRow line = own.getRow(row) == null ? own.createRow(row) : own.getRow(row);
    XSSFCell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  private void fill(XSSFCell cell, Severity severity) {
    XSSFCellStyle own = cell.getCellStyle();
    cell.setCellStyle(
        styles.computeIfAbsent(
            List.of(own.getIndex(), severity),
            key -> {
              XSSFCellStyle style = workbook.createCellStyle();
              style.cloneStyleFrom(own);
              style.setFillForegroundColor(Look.colour(FILLS.getOrDefault(severity, Look.SURFACE)));
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              return style;
            }));
  }

  private void comment(XSSFCell cell, String text) {
    XSSFComment old = cell.getCellComment();
    String before = old == null ? "" : old.getString().getString() + "\n";
    if (old != null) {
      cell.removeCellComment();
    }
    XSSFDrawing drawing =
        drawings.computeIfAbsent(cell.getSheet(), XSSFSheet::createDrawingPatriarch);
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    int column = cell.getColumnIndex() + 1;
    int row = cell.getRowIndex();
    anchor.setCol1(column);
    anchor.setCol2(column + COMMENT_COLUMNS);
    anchor.setRow1(row);
    anchor.setRow2(row + 3 + text.length() / CHARACTERS_A_LINE);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(new XSSFRichTextString(before + text));
    comment.setAuthor("明账");
    cell.setCellComment(comment);
  }
}
