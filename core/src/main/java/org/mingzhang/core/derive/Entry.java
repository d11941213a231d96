package org.mingzhang.core.derive;

import java.math.BigDecimal;
import org.mingzhang.core.layout.Dimension;

/**
 * A sum of money with everything a view can ask about it.
 *
 * @param qualities by the ordinal of their dimension; "" where it has none
 * @param quantity of assets, 0 otherwise
 */
record Entry(String[] qualities, BigDecimal quantity, long fen) {

  static final int KINDS = Dimension.values().length;

  String of(Dimension dimension) {
    return qualities[dimension.ordinal()];
  }
}
