package org.mingzhang.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;
import org.mingzhang.formats.reading.UnusableInput;

/** Workbooks that POI wrote, new and old, read by us. */
class XlsxTest {

  static Stream<Workbook> workbooks() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsNumbersAsTheirCellsDo(Workbook workbook) throws UnusableInput {
    Row row = workbook.createSheet().createRow(0);
    number(row, 201, "General");
    number(row, 1370.0649999999998, "0.00");
    number(row, 1234567.891, "#,##0.00");
    number(row, 0.125, "0.0%");
    number(row, 45291, "yyyy/m/d");
    number(row, 45291, "yyyy\"年\"m\"月\"");
    number(row, 131028240028091.0, "General");
    number(row, 0.1 + 0.2, "General");
    number(row, -2.5, "#,##0.00_ ;-#,##0.00 ");
    row.createCell(row.getLastCellNum()).setCellValue("0201");
    assertThat(cells(read(workbook)))
        .containsExactly(
            "201",
            "1370.07",
            "1,234,567.89",
            "12.5%",
            "2023-12-31",
            "2023年12月",
            "131028240028091",
            "0.3",
            "-2.50",
            "0201");
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsWhatFormulasLastGave(Workbook workbook) throws UnusableInput {
    Row row = workbook.createSheet().createRow(0);
    row.createCell(0).setCellFormula("1+2");
    row.createCell(1).setCellFormula("\"合\"&\"计\"");
    row.createCell(2).setCellFormula("1/0");
    row.createCell(3).setCellFormula("1=1");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(cells(read(workbook))).containsExactly("3", "合计", "#DIV/0!", "TRUE");
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void tellsTitlesAndNotesFromTheTable(Workbook workbook) throws UnusableInput {
    Sheet sheet = workbook.createSheet("收支总表");
    text(sheet, 0, "部门收支总表");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    text(sheet, 1, "339001 某单位", "预算年度：2024", "单位：万元");
    text(sheet, 3, "项目", "预算数", "备注");
    text(sheet, 4, "合计", "12.50", "");
    text(sheet, 5, "注：空表列示。");
    Document document = read(workbook);
    List<Block> blocks = document.blocks();
    assertThat(blocks).hasSize(4);
    assertThat(((Paragraph) blocks.get(0)).text()).isEqualTo("部门收支总表");
    assertThat(((Paragraph) blocks.get(1)).text()).isEqualTo("339001 某单位\t预算年度：2024\t单位：万元");
    assertThat(((Grid) blocks.get(2)).rows()).hasSize(2);
    Grid grid = (Grid) blocks.get(2);
    assertThat(grid.matrix().get(1).get(1).place()).isEqualTo(Place.ofSheet(1, "收支总表", 5, 2));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void keepsAnEmptyRuledRowInItsTable(Workbook workbook) throws UnusableInput {
    Sheet sheet = workbook.createSheet();
    text(sheet, 0, "项目", "预算数");
    CellStyle ruled = workbook.createCellStyle();
    ruled.setBorderBottom(BorderStyle.THIN);
    Row empty = sheet.createRow(1);
    empty.createCell(0).setCellStyle(ruled);
    empty.createCell(1).setCellStyle(ruled);
    text(sheet, 2, "合计", "12.50");
    Row last = sheet.createRow(3);
    last.createCell(0).setCellStyle(ruled);
    last.createCell(1).setCellStyle(ruled);
    List<Block> blocks = read(workbook).blocks();
    assertThat(blocks).hasSize(1);
    assertThat(((Grid) blocks.getFirst()).rows()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void readsHiddenRowsButNotHiddenSheets(Workbook workbook) throws UnusableInput {
    text(workbook.createSheet("选项"), 0, "甲", "乙");
    Sheet shown = workbook.createSheet("表");
    text(shown, 0, "项目", "预算数");
    text(shown, 1, "合计", "1.00");
    shown.getRow(1).setZeroHeight(true);
    workbook.setActiveSheet(1);
    workbook.setSheetHidden(0, true);
    Document document = read(workbook);
    assertThat(document.pages()).isEqualTo(1);
    assertThat(cells(document)).containsExactly("项目", "预算数", "合计", "1.00");
    assertThat(document.blocks().getFirst().place().sheet()).isEqualTo("表");
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void keepsTitlesApartThatStandBetweenTables(Workbook workbook) throws UnusableInput {
    Sheet sheet = workbook.createSheet();
    text(sheet, 0, "项目", "预算数");
    text(sheet, 1, "合计", "1.00");
    text(sheet, 2, "支出总表");
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
    text(sheet, 3, "科目", "金额");
    text(sheet, 4, "合计", "2.00");
    text(sheet, 5, "一、收入\n  二、支出");
    assertThat(read(workbook).blocks())
        .extracting(block -> block instanceof Paragraph paragraph ? paragraph.text() : "grid")
        .containsExactly("grid", "支出总表", "grid", "一、收入", "二、支出");
  }

  private static void number(Row row, double value, String format) {
    Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }

  private static void text(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static Document read(Workbook workbook) throws UnusableInput {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Xlsx().read(bytes.toByteArray());
  }

  private static List<String> cells(Document document) {
    return document.blocks().stream().flatMap(XlsxTest::cells).toList();
  }

  private static Stream<String> cells(Block block) {
    return switch (block) {
      case Grid grid ->
          grid.rows().stream().flatMap(row -> row.cells().stream().map(cell -> cell.text()));
      case Paragraph paragraph -> Stream.of(paragraph.text().split("\t"));
      default -> Stream.of();
    };
  }
}
