package org.mingzhang.engine.workbook.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.line.LinesBudget;
import org.mingzhang.engine.workbook.write.Columns.Written;

/** The columns that compute themselves, each cell with the result it has when it is written. */
final class Formulas {

  private final Form form;
  private final Map<String, List<Written>> columns;
  private final Map<List<String>, Long> costs = new HashMap<>();
  private final Map<String, List<Line>> lines;
  private final String owner;

  /**
   * @param columns the columns of every sheet by its id
   */
  Formulas(
      Form form, Map<String, List<Written>> columns, Budget budget, Map<String, List<Line>> lines) {
    this.form = form;
    this.lines = lines;
    this.columns = columns;
    this.owner = budget.organization().code();
    for (ExpenditureLine line : budget.expenditure()) {
      costs.merge(List.of(line.unit(), line.project()), line.fen(), Math::addExact);
    }
  }

  /** What a cell of money comes to, computed or not. */
  long fen(SheetForm sheet, Written column, Line line) {
    if (column.form().kind() != ColumnKind.COMPUTED) {
      return line.fen(column.key());
    }
    if (sheet.id().equals("projects")) {
      return costs.getOrDefault(List.of(line.unit(owner), LinesBudget.key(line)), 0L);
    }
    long sum = 0;
    for (String id : List.of("pay", "carried")) {
      for (String member : line.members(id)) {
        sum += line.fen(id + ":" + member);
      }
    }
    return sum;
  }

  /** How many lines of a sheet fill this column. */
  long count(SheetForm sheet, String id) {
    return lines.getOrDefault(sheet.id(), List.of()).stream().filter(l -> l.has(id)).count();
  }

  void put(XSSFCell cell, SheetForm sheet, Written column, Line line, CellText text) {
    int row = cell.getRowIndex() + 1;
    String name = at(sheet, "name", row);
    if (column.form().id().equals("ref")) {
      cell.setCellFormula("TRIM(%s&\" \"&%s)".formatted(at(sheet, "code", row), name));
      cell.setCellValue((line.text("code") + " " + line.text("name")).strip());
      return;
    }
    cell.setCellFormula(
        sheet.id().equals("projects") ? cost(sheet, row, name) : payments(sheet, row));
    if (line.isEmpty()) {
      cell.setCellValue("");
    } else {
      cell.setCellValue(text.money(fen(sheet, column, line)));
    }
  }

  /** The lines that call the project by code and name, by code, or by name. */
  private String cost(SheetForm sheet, int row, String name) {
    String code = at(sheet, "code", row);
    String ref = at(sheet, "ref", row);
    return "IF(%s=\"\",\"\",%s+IF(%s=\"\",0,%s+%s))"
        .formatted(name, sums(ref), code, sums(code), sums(name));
  }

  private String sums(String project) {
    return sumOf("spending", project) + "+" + sumOf("basic", project);
  }

  private String sumOf(String id, String criterion) {
    SheetForm sheet = form.sheet(id);
    return "SUMIF(%s,%s,%s)".formatted(range(sheet, "project"), criterion, range(sheet, "amount"));
  }

  private String payments(SheetForm sheet, int row) {
    List<Written> paying =
        columns.getOrDefault(sheet.id(), List.of()).stream()
            .filter(c -> c.form().id().equals("pay") || c.form().id().equals("carried"))
            .toList();
    String sum =
        "SUM(%s%d:%s%d)".formatted(letters(paying.getFirst()), row, letters(paying.getLast()), row);
    return "IF(%s=\"\",\"\",%s)".formatted(at(sheet, "code", row), sum);
  }

  private static String letters(Written column) {
    return WorkbookFault.letters(column.index() + 1);
  }

  private String at(SheetForm sheet, String id, int row) {
    return columns.getOrDefault(sheet.id(), List.of()).stream()
        .filter(column -> column.form().id().equals(id))
        .map(column -> "$" + letters(column) + row)
        .findFirst()
        .orElse("");
  }

  /** All lines of a column, such as 收入!$C$6:$C$30005. */
  String range(SheetForm sheet, String id) {
    int first = SheetWriter.firstRow(sheet) + 1;
    String letters =
        columns.getOrDefault(sheet.id(), List.of()).stream()
            .filter(column -> column.form().id().equals(id))
            .map(Formulas::letters)
            .findFirst()
            .orElseThrow();
    return "%s!$%s$%d:$%s$%d"
        .formatted(sheet.title(), letters, first, letters, first + Validations.MOST_ROWS - 1);
  }
}
