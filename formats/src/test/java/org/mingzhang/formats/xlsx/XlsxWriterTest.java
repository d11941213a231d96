package org.mingzhang.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Document;
import org.mingzhang.document.Notation;

/** Judged by an independent reader of workbooks. */
class XlsxWriterTest {

  private static final Document DOCUMENT =
      Notation.parse(
          """
          前言。
          # 支出/总表
          %label 单位：万元
          |% 1 <<..
          | 编码 | 项目 | 金额 | 数量 |
          | 0301 | 基本支出 | 1,234.50 | 3 |
          | 302 | 项目支出 | 无 |  |
          %note 说明：样表。
          # 支出/总表
          | 一 | 二 |
          | 三 | 四 |
          """);

  private static XSSFWorkbook open(Document document) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(new XlsxWriter().write(document)));
  }

  private static Cell find(XSSFSheet sheet, String shown) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (new DataFormatter().formatCellValue(cell).equals(shown)) {
          return cell;
        }
      }
    }
    throw new AssertionError(shown + " is not on the sheet");
  }

  @Test
  void givesEveryTableASheetOfItsOwn() throws Exception {
    try (XSSFWorkbook book = open(DOCUMENT)) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsExactly("说明", "支出总表", "支出总表（2）");
    }
  }

  @Test
  void writesFiguresAsNumbersAndCodesAsText() throws Exception {
    try (XSSFWorkbook book = open(DOCUMENT)) {
      XSSFSheet sheet = book.getSheetAt(1);
      Cell amount = find(sheet, "1,234.50");
      assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(amount.getNumericCellValue()).isEqualTo(1234.5);
      assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(find(sheet, "3").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(find(sheet, "0301").getCellType()).isEqualTo(CellType.STRING);
      assertThat(find(sheet, "302").getCellType()).isEqualTo(CellType.STRING);
      assertThat(find(sheet, "无").getCellType()).isEqualTo(CellType.STRING);
      assertThat(find(sheet, "说明：样表。").getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void keepsTheHeaderInViewAndRepeatsItInPrint() throws Exception {
    try (XSSFWorkbook book = open(DOCUMENT)) {
      XSSFSheet sheet = book.getSheetAt(1);
      int header = find(sheet, "编码").getRowIndex();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
          .isEqualTo((short) (header + 1));
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
      assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(header);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(book.getPrintArea(1)).endsWith("$A$1:$D$" + (sheet.getLastRowNum() + 1));
    }
  }

  @Test
  void laysWideSheetsAcross() throws Exception {
    String row = "| 12345678.90 ".repeat(12) + "|\n";
    try (XSSFWorkbook book = open(Notation.parse(row + row))) {
      assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
    }
  }
}
