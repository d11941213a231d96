package org.mingzhang.app.preparation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.form.SheetForm;

/**
 * Whether two lines say the same, however it was typed: 12.5 is 12.50, a code is itself with its
 * name.
 */
final class Same {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
  private static final Pattern CODE = Pattern.compile("([A-Z]?\\d+)\\s.*", Pattern.DOTALL);
  private static final Pattern FUND = Pattern.compile("\\d+\\s+(.*)", Pattern.DOTALL);

  private Same() {}

  /** What a line says. */
  static SortedMap<String, String> meaning(SheetForm sheet, Map<String, String> cells) {
    SortedMap<String, String> meaning = new TreeMap<>();
    cells.forEach(
        (slot, text) ->
            sheet
                .columnOfKey(slot)
                .filter(column -> !text.isBlank())
                .ifPresent(column -> meaning.put(slot, meaning(column, text.strip()))));
    // A flag that is not set is the same as one that is denied.
    meaning.values().removeIf(text -> text.equals("否"));
    return meaning;
  }

  private static String meaning(ColumnForm column, String text) {
    if (column.kind().isNumeric()) {
      String plain = text.replace(",", "").replace("%", "");
      return NUMBER.matcher(plain).matches()
          ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
          : text;
    }
    if (column.kind() == ColumnKind.CODE || column.kind() == ColumnKind.PROJECT) {
      return first(CODE, text);
    }
    return column.list().equals(PickLists.FUNDS) ? first(FUND, text) : text;
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.matches() ? found.group(1) : text;
  }
}
