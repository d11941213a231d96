package org.mingzhang.engine.workbook.write;

import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.form.SheetForm;

/** The last sheet: whether each fund pays for what is planned. All of it is computed. */
final class SummarySheet {

  static final String NAME = "汇总";

  private static final List<String> HEADINGS =
      List.of("资金性质", "本年收入", "上年结转", "收入合计", "基本支出", "项目支出", "年终结转", "支出合计", "差额");
  private static final int FIRST = 4;
  private static final int WIDTH = 16;
  private static final int WIDTH_UNIT = 256;
  private static final String HELP =
      "每种资金：本年收入加上年结转，应等于基本支出、项目支出加年终结转。差额不是 0 的要补收入或减支出。“没有认出”一行有数，是资金性质没有按下拉表填。";

  private final XSSFSheet sheet;
  private final Form form;
  private final Formulas formulas;
  private final Budget budget;
  private final CellText text;

  private SummarySheet(
      XSSFSheet sheet, Form form, Formulas formulas, Budget budget, CellText text) {
    this.sheet = sheet;
    this.form = form;
    this.formulas = formulas;
    this.budget = budget;
    this.text = text;
  }

  static void write(
      XSSFSheet sheet,
      Form form,
      Formulas formulas,
      Budget budget,
      CellText text,
      MoneyUnit unit,
      Look look) {
    new SummarySheet(sheet, form, formulas, budget, text).write(unit, look);
  }

  private void write(MoneyUnit unit, Look look) {
    int last = HEADINGS.size() - 1;
    XSSFCell title = sheet.createRow(0).createCell(0);
    title.setCellValue(NAME);
    title.setCellStyle(look.title());
    sheet.getRow(0).setHeightInPoints(30);
    XSSFRow headings = sheet.createRow(3);
    headings.setHeightInPoints(24);
    for (int i = 0; i <= last; i++) {
      sheet.setColumnWidth(i, (i == 0 ? WIDTH + 6 : WIDTH) * WIDTH_UNIT);
      XSSFCell cell = headings.createCell(i);
      cell.setCellValue(HEADINGS.get(i));
      cell.setCellStyle(look.heading(true));
    }
    Paper.paragraph(sheet, 1, HELP, last, look.help());
    XSSFCell said = sheet.createRow(2).createCell(last);
    said.setCellValue("单位：" + unit.label());
    said.setCellStyle(look.unit());
    int number = FIRST;
    for (Fund fund : Fund.values()) {
      fund(sheet.createRow(number++), fund, look);
    }
    rest(sheet.createRow(number++), look);
    total(sheet.createRow(number), look);
    colourGaps(number);
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(1, FIRST);
    Paper.set(sheet, 3, last, number);
  }

  private void fund(XSSFRow row, Fund fund, Look look) {
    label(row, PickLists.text(fund), look);
    int n = row.getRowNum() + 1;
    put(row, 1, sum("revenue", n), revenue(fund), look);
    put(row, 2, carried(n, "上年结转"), over(fund), look);
    put(row, 4, sum("basic", n), spent(fund, true), look);
    put(row, 5, sum("spending", n), spent(fund, false), look);
    put(row, 6, carried(n, "年终结转"), forward(fund), look);
    sums(row, revenue(fund) + over(fund), out(fund), look);
  }

  private void sums(XSSFRow row, long in, long out, Look look) {
    int n = row.getRowNum() + 1;
    put(row, 3, "B%d+C%d".formatted(n, n), in, look);
    put(row, 7, "E%d+F%d+G%d".formatted(n, n, n), out, look);
    put(row, 8, "ROUND(D%d-H%d,6)".formatted(n, n), in - out, look);
  }

  /** Money whose fund is not written as in the list. */
  private void rest(XSSFRow row, Look look) {
    label(row, "没有认出", look);
    List<String> all =
        List.of(
            "",
            whole("revenue"),
            whole("carry"),
            "",
            whole("basic"),
            whole("spending"),
            "",
            "",
            "");
    for (int column = 1; column < HEADINGS.size(); column++) {
      String letters = WorkbookFault.letters(column + 1);
      String known = "SUM(%s%d:%s%d)".formatted(letters, FIRST + 1, letters, row.getRowNum());
      boolean own = !all.get(column).isEmpty();
      String carried = column == 2 ? "-SUM(G%d:G%d)".formatted(FIRST + 1, row.getRowNum()) : "";
      if (own) {
        put(row, column, "ROUND(%s-%s%s,6)".formatted(all.get(column), known, carried), 0, look);
      } else {
        row.createCell(column).setCellStyle(look.computed(true));
      }
    }
  }

  private void total(XSSFRow row, Look look) {
    XSSFCell label = row.createCell(0);
    label.setCellValue("合计");
    label.setCellStyle(look.total(false));
    long in = 0;
    long out = 0;
    for (Fund fund : Fund.values()) {
      in += revenue(fund) + over(fund);
      out += out(fund);
    }
    List<Long> totals =
        List.of(
            0L,
            of(this::revenue),
            of(this::over),
            in,
            of(fund -> spent(fund, true)),
            of(fund -> spent(fund, false)),
            of(this::forward),
            out,
            in - out);
    for (int column = 1; column < HEADINGS.size(); column++) {
      String letters = WorkbookFault.letters(column + 1);
      XSSFCell cell = row.createCell(column);
      cell.setCellFormula("SUM(%s%d:%s%d)".formatted(letters, FIRST + 1, letters, row.getRowNum()));
      cell.setCellValue(text.money(totals.get(column)));
      cell.setCellStyle(look.total(true));
    }
  }

  private static long of(ToLongFunction<Fund> part) {
    long sum = 0;
    for (Fund fund : Fund.values()) {
      sum += part.applyAsLong(fund);
    }
    return sum;
  }

  private void label(XSSFRow row, String label, Look look) {
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(label);
    cell.setCellStyle(look.computed(false));
  }

  private void put(XSSFRow row, int column, String formula, long fen, Look look) {
    XSSFCell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(text.money(fen));
    cell.setCellStyle(look.computed(true));
  }

  private String whole(String id) {
    return "SUM(%s)".formatted(formulas.range(form.sheet(id), "amount"));
  }

  private String sum(String id, int row) {
    SheetForm part = form.sheet(id);
    return "SUMIF(%s,$A%d,%s)"
        .formatted(formulas.range(part, "fund"), row, formulas.range(part, "amount"));
  }

  private String carried(int row, String kind) {
    SheetForm part = form.sheet("carry");
    return "SUMIFS(%s,%s,$A%d,%s,\"%s\")"
        .formatted(
            formulas.range(part, "amount"),
            formulas.range(part, "fund"),
            row,
            formulas.range(part, "kind"),
            kind);
  }

  private long revenue(Fund fund) {
    return budget.revenue().stream().filter(l -> l.fund() == fund).mapToLong(l -> l.fen()).sum();
  }

  private long over(Fund fund) {
    return budget.carryOver().stream().filter(l -> l.fund() == fund).mapToLong(l -> l.fen()).sum();
  }

  private long forward(Fund fund) {
    return budget.carryForward().stream()
        .filter(l -> l.fund() == fund)
        .mapToLong(l -> l.fen())
        .sum();
  }

  private long spent(Fund fund, boolean basic) {
    return budget.expenditure().stream()
        .filter(l -> l.fund() == fund && l.kind().isBasic() == basic)
        .mapToLong(l -> l.fen())
        .sum();
  }

  private long out(Fund fund) {
    return spent(fund, true) + spent(fund, false) + forward(fund);
  }

  private void colourGaps(int last) {
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule =
        formats.createConditionalFormattingRule("ABS($I%d)>0.000001".formatted(FIRST + 1));
    FontFormatting font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColor(Look.colour("B3261E"));
    formats.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(FIRST, last, 8, 8)}, rule);
  }
}
