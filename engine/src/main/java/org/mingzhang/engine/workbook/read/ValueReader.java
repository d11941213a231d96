package org.mingzhang.engine.workbook.read;

import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.formats.xlsx.CellValue;
import org.mingzhang.formats.xlsx.CellValue.Kind;

/** Reads the value of one cell as its column wants it. */
final class ValueReader {

  private final Context context;
  private final MoneyUnit unit;

  ValueReader(Context context, MoneyUnit unit) {
    this.context = context;
    this.unit = unit;
  }

  /**
   * The value, of the types of {@link Line}; null if there is none. Where that is a fault it has
   * been said.
   *
   * @param line what of the line was read before; its unit among it
   */
  @Nullable Object value(CellValue cell, ColumnForm column, Line line, Faults.At at) {
    return switch (column.kind()) {
      case MONEY -> NumberReader.money(cell, unit, at);
      case NUMBER -> NumberReader.quantity(cell, at);
      case PERCENT -> NumberReader.percent(cell, at);
      case YEAR -> NumberReader.year(cell, at);
      case COMPUTED -> null;
      default -> {
        String text = text(cell, at);
        yield text.isEmpty() ? null : meaning(text, column, line, at);
      }
    };
  }

  private static String text(CellValue cell, Faults.At at) {
    if (!NumberReader.isUsable(cell, at)) {
      return "";
    }
    if (cell.kind() == Kind.DATE) {
      at.add(FaultKind.DATE_FOR_TEXT, cell.text());
    }
    return trimmed(cell.text());
  }

  /** Without blanks at the ends, the wide and the unbreakable among them. */
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private @Nullable String meaning(String text, ColumnForm column, Line line, Faults.At at) {
    return switch (column.kind()) {
      case CODE -> context.codes().code(text, column, at);
      case CHOICE -> context.words().word(text, column, at);
      case YES_NO -> context.words().yesOrNo(text, at);
      case PROJECT -> context.projects().key(text, line.unit(context.owner()), at);
      case UNIT -> unit(text, column, at);
      default -> text;
    };
  }

  private @Nullable String unit(String text, ColumnForm column, Faults.At at) {
    String code = context.unit(text);
    boolean own = column.id().equals(Line.UNIT);
    if (own && context.hasUnits() && !context.knowsUnit(code)) {
      at.add(FaultKind.UNIT_UNKNOWN, text);
    }
    return own && code.equals(context.owner()) ? null : code;
  }
}
