package org.mingzhang.engine.workbook.write;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.write.Columns.Written;

/** Lists to pick from, help where a cell is chosen, and a colour for codes that are not listed. */
final class Validations {

  /** Lines a sheet is prepared for; more are read all the same. */
  static final int MOST_ROWS = 30_000;

  static final String PROJECTS = "L_projects";

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 255;
  private static final String MOST = "1000000000000";

  private final XSSFSheet sheet;
  private final Form form;
  private final PickLists lists;
  private final PickSheet picks;
  private final int firstRow;

  /**
   * @param firstRow first row of the lines, counted from 0
   */
  Validations(XSSFSheet sheet, Form form, PickLists lists, PickSheet picks, int firstRow) {
    this.sheet = sheet;
    this.form = form;
    this.lists = lists;
    this.picks = picks;
    this.firstRow = firstRow;
  }

  void add(Written column, List<Written> all) {
    ColumnForm form = column.form();
    switch (form.kind()) {
      case CODE -> {
        String list = picks.name(lists.of(form));
        boolean narrowed = form.id().equals("economy") && all.getFirst().form().id().equals("kind");
        String formula = narrowed ? byClass(all.getFirst(), form, list) : byPrefix(column, list);
        add(column, helper().createFormulaListConstraint(formula), false);
        colourUnknown(column, list);
      }
      case CHOICE, YES_NO ->
          add(column, helper().createFormulaListConstraint(picks.name(lists.of(form))), true);
      case OPEN_CHOICE ->
          add(column, helper().createFormulaListConstraint(picks.name(lists.of(form))), false);
      case PROJECT -> add(column, helper().createFormulaListConstraint(PROJECTS), false);
      case MONEY, NUMBER ->
          add(
              column,
              helper().createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST, MOST),
              true);
      case PERCENT ->
          add(column, helper().createDecimalConstraint(OperatorType.BETWEEN, "0", "100"), true);
      case YEAR ->
          add(column, helper().createIntegerConstraint(OperatorType.BETWEEN, "1990", "2100"), true);
      default -> add(column, helper().createCustomConstraint("TRUE"), false);
    }
  }

  private DataValidationHelper helper() {
    return sheet.getDataValidationHelper();
  }

  private void add(Written column, DataValidationConstraint constraint, boolean strict) {
    CellRangeAddressList range =
        new CellRangeAddressList(
            firstRow, firstRow + MOST_ROWS - 1, column.index(), column.index());
    DataValidation validation = helper().createValidation(constraint, range);
    String title = cut(column.header(), LONGEST_TITLE);
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(title, cut(column.form().hint(), LONGEST_TEXT));
    validation.setShowPromptBox(true);
    validation.createErrorBox(title, cut(column.form().hint(), LONGEST_TEXT));
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.setShowErrorBox(strict);
    sheet.addValidationData(validation);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private String cell(Written column) {
    return WorkbookFault.letters(column.index() + 1) + (firstRow + 1);
  }

  /** What begins with what is in the cell already; everything if nothing is, or nothing does. */
  private String byPrefix(Written column, String list) {
    String begins = cell(column) + "&\"*\"";
    String count = "COUNTIF(" + list + "," + begins + ")";
    return "IF(OR(%s=\"\",%s=0),%s,OFFSET(%s,MATCH(%s,%s,0)-1,0,%s,1))"
        .formatted(cell(column), count, list, list, begins, list, count);
  }

  /** The economic items of the class in the first column. */
  private String byClass(Written kind, ColumnForm column, String list) {
    String formula = list;
    for (String name : form.lists().getOrDefault(kind.form().list(), List.of())) {
      List<String> classes = form.narrowed().getOrDefault(name, List.of());
      List<String> own =
          lists.of(column).stream().filter(e -> classes.stream().anyMatch(e::startsWith)).toList();
      if (!own.isEmpty()) {
        formula = "IF($%s=\"%s\",%s,%s)".formatted(cell(kind), name, picks.name(own), formula);
      }
    }
    return formula;
  }

  private void colourUnknown(Written column, String list) {
    String cell = cell(column);
    String formula =
        "AND(LEN(%s)>0,ISNA(MATCH(%s,%s,0)),COUNTIF(%s,%s&\" *\")=0,COUNTIF(%s,\"* \"&%s)<>1)"
            .formatted(cell, cell, list, list, cell, list, cell);
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Look.colour(Look.UNKNOWN));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    CellRangeAddress range =
        new CellRangeAddress(firstRow, firstRow + MOST_ROWS - 1, column.index(), column.index());
    formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
  }
}
