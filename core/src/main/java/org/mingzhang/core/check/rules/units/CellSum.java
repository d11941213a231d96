package org.mingzhang.core.check.rules.units;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.publication.Cell;

/**
 * A cell of the department put to the same cells of its units.
 *
 * @param cell null if the department does not print the row
 * @param printed what the department states; money in fen, quantities in hundredths
 * @param added what its units state together, less what they hand to each other
 */
record CellSum(
    TableFacts table,
    String row,
    String column,
    @Nullable Cell cell,
    Sum printed,
    Sum added,
    List<Part> parts) {

  private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

  /** The cell of one unit. */
  record Part(Facts unit, TableFacts table, Cell cell, long value) {}

  long difference() {
    return printed.fen() - added.fen();
  }

  Agreement agreement() {
    return printed.compare(added);
  }

  /** The deeper its row, the more it tells. */
  int depth() {
    return Character.isDigit(row.charAt(0)) ? row.length() : 0;
  }

  boolean isQuantity() {
    return kind(table, column) == Kind.QUANTITY;
  }

  /** A value as it would be printed in the cell. */
  String print(long value) {
    if (isQuantity()) {
      return BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString();
    }
    Amount own = cell == null ? null : cell.amount();
    Amount like = own;
    for (Part part : parts) {
      like = like == null ? part.cell().amount() : like;
    }
    return like == null ? new BigDecimal(value).toPlainString() : like.printAlike(value);
  }

  static Kind kind(TableFacts table, String column) {
    return table.layout().column(column).map(it -> it.kind()).orElse(Kind.TEXT);
  }

  /** What a cell states; null if that could not be read. Blank is zero. */
  static @Nullable Sum stated(TableFacts table, @Nullable Cell cell) {
    if (cell == null || cell.state() == Cell.State.BLANK || cell.text().isBlank()) {
      return Sum.ZERO;
    }
    if (kind(table, cell.column()) == Kind.QUANTITY) {
      try {
        String digits = cell.text().replace(",", "").strip();
        return new Sum(new BigDecimal(digits).multiply(HUNDREDTHS).longValueExact(), 0, 0);
      } catch (ArithmeticException | NumberFormatException unread) {
        return null;
      }
    }
    Amount amount = cell.amount();
    return amount == null ? null : Sum.of(amount);
  }
}
