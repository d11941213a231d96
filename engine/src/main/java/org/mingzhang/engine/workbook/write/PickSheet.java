package org.mingzhang.engine.workbook.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.engine.workbook.fault.WorkbookFault;

/** The hidden sheet with everything there is to pick from, a list a column, each with a name. */
final class PickSheet {

  static final String NAME = "_列表";

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final Map<List<String>, String> names = new HashMap<>();

  PickSheet(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(NAME);
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }

  /** The name of the range that holds these entries; written once, however often it is used. */
  String name(List<String> entries) {
    return names.computeIfAbsent(entries, this::write);
  }

  private String write(List<String> entries) {
    int column = names.size();
    for (int i = 0; i < entries.size(); i++) {
      XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
      row.createCell(column).setCellValue(entries.get(i));
    }
    String letters = WorkbookFault.letters(column + 1);
    String name = "L_" + (column + 1);
    define(name, "'%s'!$%s$1:$%s$%d".formatted(NAME, letters, letters, entries.size()));
    return name;
  }

  /** Names a range or a formula. */
  void define(String name, String formula) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(formula);
  }
}
