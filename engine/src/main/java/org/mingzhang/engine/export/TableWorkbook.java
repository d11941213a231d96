package org.mingzhang.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.engine.review.Reading;

/** What a file holds as one workbook: a sheet a table or list, money as numbers one can add up. */
public final class TableWorkbook {

  private static final int LONGEST_SHEET_NAME = 31;
  private static final int HEADER = 2;

  private TableWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param out is closed
   */
  public static void write(Reading reading, OutputStream out) throws IOException {
    FileNames names = new FileNames(LONGEST_SHEET_NAME);
    try (out;
        Workbook workbook = new Workbook(out, "Mingzhang", null)) {
      for (Publication publication : reading.publications()) {
        for (Table table : publication.tables()) {
          String title = table.title().isEmpty() ? table.key() : table.title();
          write(table, title, workbook.newWorksheet(names.of(title)));
        }
        for (DataList list : DataList.of(publication)) {
          write(list, workbook.newWorksheet(names.of(list.key())));
        }
      }
    }
  }

  private static void write(DataList list, Worksheet sheet) throws IOException {
    for (int column = 0; column < list.header().size(); column++) {
      sheet.value(0, column, list.header().get(column));
      sheet.style(0, column).bold().fillColor("F6F8FA").set();
      for (int row = 0; row < list.lines().size(); row++) {
        sheet.value(row + 1, column, list.lines().get(row).get(column));
      }
    }
    sheet.freezePane(0, 1);
    sheet.finish();
  }

  private static void write(Table table, String title, Worksheet sheet) throws IOException {
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, table.unit().label());
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(HEADER, column, table.columns().get(column).title());
      sheet.style(HEADER, column).bold().fillColor("F6F8FA").wrapText(true).set();
    }
    int number = HEADER;
    for (Row row : table.rows()) {
      number++;
      for (int column = 0; column < row.cells().size(); column++) {
        write(row.cells().get(column), sheet, number, column);
      }
    }
    if (table.note() != null) {
      sheet.value(number + 1, 0, table.note());
    }
    sheet.freezePane(0, HEADER + 1);
    sheet.finish();
  }

  private static void write(Cell cell, Worksheet sheet, int row, int column) {
    @Nullable Amount amount = cell.amount();
    if (amount == null) {
      sheet.value(row, column, cell.text().isEmpty() ? null : cell.text());
      return;
    }
    sheet.value(row, column, new BigDecimal(amount.print()));
    String zeros = "0".repeat(Math.min(amount.decimals(), 10));
    sheet.style(row, column).format(zeros.isEmpty() ? "#,##0" : "#,##0." + zeros).set();
  }
}
