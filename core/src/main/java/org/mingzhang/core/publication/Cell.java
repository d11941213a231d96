package org.mingzhang.core.publication;

import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.Amount;

/**
 * A printed cell and what it means.
 *
 * @param text as printed, line wraps rejoined; "" if blank
 * @param row what its row is: a code such as {@code 2010301}, or the id of a fixed row of the
 *     layout such as {@code 本年收入合计}; "" in a row that was not recognised. The two halves of a
 *     two-sided table have different row keys.
 * @param column the id of its column in the layout, such as {@code 基本支出}; "" in a column that was
 *     not recognised
 * @param amount the money it states; null in columns that hold none, in blank cells, and where it
 *     could not be read
 * @param state how far it was read
 */
public record Cell(
    String text, String row, String column, @Nullable Amount amount, State state, Origin origin) {

  /** How far a cell was read. */
  public enum State {
    /** What is printed was understood. */
    READ,
    /** Nothing is printed: in a column of money this states zero. */
    BLANK,
    /**
     * Something is printed, or must have been, that could not be understood. It stands in {@code
     * unread} too.
     */
    UNREAD
  }

  /** Whether the cell takes part in arithmetic. */
  public boolean isFigure() {
    return amount != null;
  }
}
