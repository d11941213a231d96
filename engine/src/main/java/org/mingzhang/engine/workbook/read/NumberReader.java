package org.mingzhang.engine.workbook.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.formats.xlsx.CellValue;
import org.mingzhang.formats.xlsx.CellValue.Kind;

/** Reads numbers as officers leave them in cells. */
final class NumberReader {

  private static final Pattern WRITTEN =
      Pattern.compile("[￥¥]?([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?)(元|万元|万|亿元|%)?");

  /** What stands for nothing in a column of numbers. */
  private static final Pattern NOTHING = Pattern.compile("[-—–－/、]*|无");

  private static final int SHOWN_DECIMALS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final long MOST_FEN = 1_000_000_000_000_000L;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private NumberReader() {}

  /** A number, and the unit that was written behind it; "" if none was. */
  private record Written(BigDecimal number, String unit) {}

  /** Money in fen; null if it is none, which has been said. */
  static @Nullable Long money(CellValue cell, MoneyUnit unit, Faults.At at) {
    Written written = number(cell, at);
    if (written == null) {
      return null;
    }
    MoneyUnit own = unit;
    if (!written.unit().isEmpty()) {
      own = MoneyUnit.of(written.unit().equals("万") ? "万元" : written.unit()).orElse(unit);
      at.add(FaultKind.NUMBER_WITH_UNIT, cell.text().strip(), own.label(), unit.label());
    }
    BigDecimal fen = written.number().multiply(BigDecimal.valueOf(own.fen()));
    if (fen.abs().compareTo(BigDecimal.valueOf(MOST_FEN)) > 0) {
      at.add(FaultKind.NOT_A_NUMBER, cell.text().strip());
      return null;
    }
    if (fen.stripTrailingZeros().scale() > 0) {
      String rounded =
          written.number().setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
      at.add(FaultKind.TOO_FINE, written.number().toPlainString(), own.label(), rounded);
      return null;
    }
    if (own != MoneyUnit.YUAN && written.number().stripTrailingZeros().scale() > SHOWN_DECIMALS) {
      at.add(FaultKind.MANY_DECIMALS, written.number().toPlainString(), own.label());
    }
    if (fen.signum() < 0) {
      at.add(FaultKind.NEGATIVE, written.number().toPlainString());
    }
    return fen.longValueExact();
  }

  /** A quantity. */
  static @Nullable BigDecimal quantity(CellValue cell, Faults.At at) {
    Written written = number(cell, at);
    if (written != null && written.number().signum() < 0) {
      at.add(FaultKind.NEGATIVE, written.number().toPlainString());
    }
    return written == null ? null : plain(written.number());
  }

  /** A percentage, whether it was written 25 or 25%. */
  static @Nullable BigDecimal percent(CellValue cell, Faults.At at) {
    Written written = number(cell, at);
    if (written == null) {
      return null;
    }
    BigDecimal number =
        cell.kind() == Kind.PERCENT ? written.number().multiply(HUNDRED) : written.number();
    if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
      at.add(FaultKind.NOT_A_PERCENTAGE, plain(number).toPlainString());
      return null;
    }
    return plain(number);
  }

  /** A year of four digits. */
  static @Nullable Integer year(CellValue cell, Faults.At at) {
    String text = CodeName.plain(cell.text()).replace("年", "");
    boolean digits = text.matches("\\d{4}") && cell.kind() != Kind.ERROR;
    int year = digits ? Integer.parseInt(text) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      if (isUsable(cell, at)) {
        at.add(FaultKind.NOT_A_YEAR, cell.text().strip());
      }
      return null;
    }
    return year;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether a cell holds a value at all; formulas without one are said to have none. */
  static boolean isUsable(CellValue cell, Faults.At at) {
    if (cell.kind() == Kind.ERROR) {
      at.add(FaultKind.FORMULA_ERROR, cell.text());
      return false;
    }
    if (cell.kind() == Kind.NO_RESULT) {
      at.add(FaultKind.FORMULA_WITHOUT_RESULT);
      return false;
    }
    return true;
  }

  private static @Nullable Written number(CellValue cell, Faults.At at) {
    if (!isUsable(cell, at)) {
      return null;
    }
    if (cell.kind() == Kind.NUMBER || cell.kind() == Kind.PERCENT) {
      return new Written(new BigDecimal(cell.text()), "");
    }
    if (cell.kind() == Kind.DATE) {
      at.add(FaultKind.DATE_FOR_NUMBER, cell.text());
      return null;
    }
    Optional<Written> written =
        cell.kind() == Kind.TEXT ? written(CodeName.plain(cell.text())) : Optional.empty();
    if (written.isEmpty()) {
      if (!isNothing(cell)) {
        at.add(FaultKind.NOT_A_NUMBER, cell.text().strip());
      }
      return null;
    }
    if (written.get().unit().isEmpty()) {
      at.add(FaultKind.NUMBER_AS_TEXT, cell.text(), written.get().number().toPlainString());
    }
    return written.get();
  }

  /** Whether a cell says that there is nothing, such as a dash. */
  static boolean isNothing(CellValue cell) {
    return cell.kind() == Kind.TEXT && NOTHING.matcher(CodeName.plain(cell.text())).matches();
  }

  private static Optional<Written> written(String text) {
    Matcher parts = WRITTEN.matcher(text.replace("％", "%"));
    if (text.length() > 40 || !parts.matches() || !parts.group(1).matches(".*\\d.*")) {
      return Optional.empty();
    }
    String unit = parts.group(2) == null || parts.group(2).equals("%") ? "" : parts.group(2);
    return Optional.of(new Written(new BigDecimal(parts.group(1).replace(",", "")), unit));
  }
}
