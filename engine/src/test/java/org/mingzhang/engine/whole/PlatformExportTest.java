package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Table;
import org.mingzhang.engine.review.Reader;

/** The export of the integrated platform: a sheet a table, in whatever order they were saved. */
class PlatformExportTest {

  private static final List<String> TABLES =
      List.of(
          "basic_expenditure",
          "expenditure",
          "fiscal_appropriation",
          "general_expenditure",
          "government_fund",
          "revenue",
          "revenue_expenditure",
          "state_capital",
          "three_public");

  @ParameterizedTest
  @ValueSource(
      strings = {"platform-unit-export-template.xlsx", "platform-department-export-template.xlsx"})
  void findsEveryTableOfTheTemplatesInAnyOrder(String name) throws Exception {
    Path file = documents().resolve(name);
    assumeTrue(Files.isRegularFile(file), name + " is not on this machine");
    byte[] bytes = Files.readAllBytes(file);
    for (byte[] order : List.of(bytes, reversed(bytes))) {
      Publication publication = read(order);
      assertThat(publication.tables().stream().map(Table::key).sorted()).isEqualTo(TABLES);
      assertThat(publication.year()).isEqualTo(2026);
      assertThat(publication.unread()).isEmpty();
    }
  }

  @Test
  void readsTheFiguresOfAnExportWhereverTheirSheetsStand() throws Exception {
    byte[] export = export();
    for (byte[] order : List.of(export, reversed(export))) {
      Publication publication = read(order);
      assertThat(publication.year()).isEqualTo(2026);
      assertThat(cells(publication, "revenue", "2130301")).contains("6123400.00");
      assertThat(cells(publication, "expenditure", "2130301")).contains("3123400.00", "3000000.00");
      assertThat(cells(publication, "basic_expenditure", "30101")).contains("3123400.00");
    }
  }

  private static String cells(Publication publication, String table, String code) {
    return publication.tables().stream()
        .filter(t -> t.key().equals(table))
        .flatMap(t -> t.rows().stream())
        .map(row -> row.cells().stream().map(cell -> cell.text()).toList())
        .filter(cells -> String.join("", cells).startsWith(code))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static Publication read(byte[] bytes) throws Exception {
    return new Reader(null).read(bytes, "预算.xlsx").publications().getFirst();
  }

  private static Path documents() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared/documents"))) {
      folder = folder.getParent();
    }
    return folder.resolve("shared/documents");
  }

  private static byte[] reversed(byte[] bytes) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<String> names =
          IntStream.range(0, workbook.getNumberOfSheets())
              .mapToObj(workbook::getSheetName)
              .toList();
      names.forEach(name -> workbook.setSheetOrder(name, 0));
      return bytes(workbook);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  /** An export with a cover and three tables, figures and names made up. */
  private static byte[] export() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      sheet(workbook, "封面", "", "", "清河口县2026年区级单位预算", "", "预算单位：清河口县水务局本级");
      sheet(
          workbook,
          "单位收入总表",
          "",
          "2026年预算单位收入预算总表",
          "",
          "编制单位：清河口县水务局本级||||||||单位：元",
          "",
          "项目||||收入预算",
          "功能分类科目编码|||功能分类科目名称|合计|财政拨款收入|事业收入|事业单位\n经营收入|其他收入",
          "类|款|项",
          "213|||农林水支出|6123400.00|6123400.00",
          "213|03||水利|6123400.00|6123400.00",
          "213|03|01|行政运行|6123400.00|6123400.00",
          "合计||||6123400.00|6123400.00");
      sheet(
          workbook,
          "单位支出总表",
          "",
          "2026年预算单位支出预算总表",
          "",
          "编制单位：清河口县水务局本级||||||单位：元",
          "",
          "项目||||支出预算",
          "功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出",
          "类|款|项",
          "213|||农林水支出|6123400.00|3123400.00|3000000.00",
          "213|03||水利|6123400.00|3123400.00|3000000.00",
          "213|03|01|行政运行|6123400.00|3123400.00|3000000.00",
          "合计||||6123400.00|3123400.00|3000000.00");
      sheet(
          workbook,
          "单位一般公共预算拨款基本支出明细表",
          "",
          "2026年预算单位一般公共预算基本支出部门预算经济分类预算表",
          "",
          "编制单位：清河口县水务局本级|||||单位：元",
          "",
          "项目|||一般公共预算基本支出",
          "经济分类科目编码||部门经济分类科目名称|合计|人员经费|公用经费",
          "类|款",
          "301||工资福利支出|3123400.00|3123400.00",
          "301|01|基本工资|3123400.00|3123400.00",
          "合计|||3123400.00|3123400.00");
      return bytes(workbook);
    }
  }

  private static void sheet(XSSFWorkbook workbook, String name, String... rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    for (int i = 0; i < rows.length; i++) {
      XSSFRow row = sheet.createRow(i);
      String[] cells = rows[i].split("\\|", -1);
      for (int j = 0; j < cells.length; j++) {
        if (!cells[j].isEmpty()) {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
    }
    if (rows.length > 6) {
      String group = rows[5];
      int last = rows[6].split("\\|", -1).length - 1;
      int figures = group.lastIndexOf('|') - group.indexOf('|') + 1;
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(5, 5, 0, figures - 1));
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(5, 5, figures, last));
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(6, 6, 0, figures - 2));
      for (int column = figures - 1; column <= last; column++) {
        sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(6, 7, column, column));
      }
    }
  }
}
