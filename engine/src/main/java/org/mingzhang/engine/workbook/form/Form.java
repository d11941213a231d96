package org.mingzhang.engine.workbook.form;

import java.util.List;
import java.util.Map;

/**
 * All sheets of the workbook, in order.
 *
 * @param lists words to pick from
 * @param months at whose ends payment plans are told
 * @param yearsAhead how many years after this one projects are planned for
 * @param guide what is said on the first sheet, a paragraph each
 * @param narrowed of a class of basic expenditure the economic classes it is spent on
 */
public record Form(
    List<SheetForm> sheets,
    Map<String, List<String>> lists,
    List<String> months,
    int yearsAhead,
    List<String> guide,
    Map<String, List<String>> narrowed) {

  public Form {
    sheets = List.copyOf(sheets);
    lists = Map.copyOf(lists);
    months = List.copyOf(months);
    guide = List.copyOf(guide);
    narrowed = Map.copyOf(narrowed);
  }

  /** The workbook that comes with the program. Loaded once, on first use. */
  public static Form standard() {
    return Standard.FORM;
  }

  public SheetForm sheet(String id) {
    return sheets.stream()
        .filter(sheet -> sheet.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet " + id));
  }

  private static final class Standard {
    static final Form FORM = FormReader.read();
  }
}
