package org.mingzhang.engine.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Disclosure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.engine.workbook.write.WorkbookWriter;
import org.mingzhang.formats.reading.UnusableInput;

/** A small workbook, filled in without a fault, to be spoiled by a test. */
final class Draft {

  /** Rows of the first line, where totals stand above the lines and where they do not. */
  static final int FIRST = 6;

  private static final String UNIT = "512001";

  private final XSSFWorkbook workbook;

  Draft() throws IOException {
    workbook = new XSSFWorkbook(new ByteArrayInputStream(Clean.BYTES));
  }

  /** Written once for all tests. */
  private static final class Clean {
    static final byte[] BYTES = write(budget());
  }

  static byte[] write(Budget budget) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WorkbookWriter.write(
          budget,
          Layouts.standard().find("hebei-2026").orElseThrow(),
          MoneyUnit.TEN_THOUSAND_YUAN,
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Budget budget() {
    return new Budget(
        new Organization(UNIT, "清河口县水务局本级", Level.UNIT),
        2027,
        List.of(new Institution(UNIT, "清河口县水务局本级", "行政", "正科级", "财政拨款", true)),
        List.of(
            new RevenueLine(UNIT, "2130301", Fund.GENERAL, "", 500_000_00),
            new RevenueLine(UNIT, "2130305", Fund.GENERAL, "", 300_000_00),
            new RevenueLine(UNIT, "2130306", Fund.GENERAL, "", 200_000_00)),
        List.of(),
        List.of(
            ExpenditureLine.of(
                UNIT, "2130301", "30101", Fund.GENERAL, ExpenditureClass.PERSONNEL, "", 500_000_00),
            ExpenditureLine.of(
                UNIT,
                "2130305",
                "31005",
                Fund.GENERAL,
                ExpenditureClass.SPECIFIC,
                "堤防加固",
                500_000_00)),
        List.of(),
        List.of(),
        List.of(
            new Project(
                UNIT,
                "",
                "堤防加固",
                ExpenditureClass.SPECIFIC,
                new TreeMap<>(),
                "加固堤防",
                new TreeMap<>(),
                List.of("达到设防标准"),
                List.of(),
                false)),
        List.of(),
        List.of(),
        Texts.NONE,
        OverallPerformance.NONE,
        Disclosure.FULL,
        new TreeMap<>());
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** A cell by its address such as {@code C6}. */
  XSSFCell cell(String sheet, String address) {
    org.apache.poi.ss.util.CellReference at = new org.apache.poi.ss.util.CellReference(address);
    return workbook
        .getSheet(sheet)
        .getRow(at.getRow())
        .getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  Draft put(String sheet, String address, String text) {
    cell(sheet, address).setCellValue(text);
    return this;
  }

  Draft put(String sheet, String address, double number) {
    cell(sheet, address).setCellValue(number);
    return this;
  }

  /** Another line of revenue, in row 9. */
  Draft revenue(String function, String fund, String amount) {
    put("收入", "A9", function).put("收入", "B9", fund).put("收入", "C9", amount);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  Filled read() throws IOException, UnusableInput {
    return WorkbookReader.read(bytes());
  }

  /** The faults as they are told: severity, place, sentence. */
  List<String> faults() throws IOException, UnusableInput {
    return read().faults().stream()
        .map(f -> f.severity().word() + " " + f.place() + " " + f.message(Locale.CHINESE))
        .toList();
  }
}
