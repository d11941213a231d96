package org.mingzhang.formats.writers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Slot;

/** Writes a document as an old workbook, laid out as {@link XlsxWriter} does. */
public final class XlsWriter {

  private final HSSFWorkbook workbook = new HSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("预算");
  private final CellStyle ruled = ruled("General");
  private final CellStyle amount = ruled("0.00");
  private final CellStyle grouped = ruled("#,##0.00");
  private int row;

  private XlsWriter() {}

  public static byte[] write(Document document) {
    XlsWriter writer = new XlsWriter();
    document.blocks().forEach(writer::block);
    try (HSSFWorkbook workbook = writer.workbook) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CellStyle ruled(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> sheet.createRow(row++).createCell(0).setCellValue(heading.text());
      case Paragraph paragraph ->
          sheet.createRow(row++).createCell(0).setCellValue(paragraph.text());
      case Grid grid -> grid(grid);
    }
  }

  private void grid(Grid grid) {
    row++;
    for (List<Slot> slots : Slot.of(grid)) {
      Row into = sheet.createRow(row++);
      slots.forEach(slot -> slot(into, slot));
    }
    row++;
  }

  private void slot(Row into, Slot slot) {
    GridCell cell = slot.cell();
    int right = slot.column() + cell.columnSpan() - 1;
    for (int column = slot.column(); column <= right; column++) {
      into.createCell(column).setCellStyle(ruled);
    }
    if (slot.continues()) {
      return;
    }
    if (right > slot.column() || cell.rowSpan() > 1) {
      int bottom = into.getRowNum() + cell.rowSpan() - 1;
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(into.getRowNum(), bottom, slot.column(), right));
    }
    fill(into.getCell(slot.column()), cell.text());
  }

  private void fill(Cell cell, String text) {
    if (XlsxWriter.AMOUNT.matcher(text).matches()) {
      cell.setCellStyle(amount);
      cell.setCellValue(Double.parseDouble(text));
    } else if (XlsxWriter.GROUPED.matcher(text).matches()) {
      cell.setCellStyle(grouped);
      cell.setCellValue(Double.parseDouble(text.replace(",", "")));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
