package org.mingzhang.engine.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as a person reads them; never rounded up to something better. */
final class Percent {

  private Percent() {}

  static String of(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.DOWN) + "%";
  }
}
