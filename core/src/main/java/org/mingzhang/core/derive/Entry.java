package org.mingzhang.core.derive;

import java.math.BigDecimal;
import org.mingzhang.core.layout.Dimension;

/**
 * A sum of money with everything a view can ask about it.
 *
 * @param qualities by the ordinal of their dimension; "" where it has none
 * @param quantity of assets, 0 otherwise
 * @param part of the budget that it is the money of, such as a line of revenue
 */
record Entry(String[] qualities, BigDecimal quantity, long fen, Object part) {

  static final int KINDS = Dimension.values().length;

  String of(Dimension dimension) {
    return qualities[dimension.ordinal()];
  }
}
