package org.mingzhang.core.money;

/** How two printed figures stand to each other. */
public enum Agreement {
  /** They may be the same value. */
  AGREES,
  /** They differ, but by no more than the rounding of the figures that were added up. */
  ROUNDING,
  /** No values behind the print make them equal. */
  CONTRADICTS
}
