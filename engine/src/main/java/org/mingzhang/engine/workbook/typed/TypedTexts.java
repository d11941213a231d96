package org.mingzhang.engine.workbook.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.BudgetLines;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.line.Wording;

/** Types a budget in: the texts from which it would be read. */
public final class TypedTexts {

  private TypedTexts() {}

  /**
   * The cells of the lines, by sheet in the order of the form; sheets of labels, which say whose
   * budget it is, are not among them.
   */
  public static SequencedMap<String, List<SequencedMap<String, String>>> of(
      Budget budget, MoneyUnit unit) {
    return of(budget, BudgetLines.of(budget), unit);
  }

  /**
   * The cells of lines that were read, and of those that could not be.
   *
   * @param budget whose names are known
   * @param lines by sheet
   */
  public static SequencedMap<String, List<SequencedMap<String, String>>> of(
      Budget budget, Map<String, List<Line>> lines, MoneyUnit unit) {
    Wording wording = new Wording(budget, unit);
    SequencedMap<String, List<SequencedMap<String, String>>> texts = new LinkedHashMap<>();
    for (SheetForm sheet : Form.standard().sheets()) {
      if (!sheet.labels()) {
        List<SequencedMap<String, String>> own = new ArrayList<>();
        lines.getOrDefault(sheet.id(), List.of()).forEach(l -> own.add(cells(sheet, l, wording)));
        texts.put(sheet.id(), own);
      }
    }
    return texts;
  }

  private static SequencedMap<String, String> cells(SheetForm sheet, Line line, Wording wording) {
    SequencedMap<String, String> cells = new LinkedHashMap<>();
    for (String key : line.keys()) {
      Object value = line.get(key);
      ColumnForm column = sheet.columnOfKey(key).orElse(null);
      if (value != null && column != null) {
        cells.put(key, wording.typed(column, line, value));
      }
    }
    return cells;
  }
}
