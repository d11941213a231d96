package org.mingzhang.core.publication;

/**
 * Whose budget it is.
 *
 * @param code budget code, 3 digits for a department, 6 or more for a unit; "" if not printed
 */
public record Organization(String code, String name, Level level) {

  /** A department's book sums up the books of its units. */
  public enum Level {
    DEPARTMENT,
    UNIT;

    /** The word of the exchange format. */
    public String word() {
      return this == DEPARTMENT ? "department" : "unit";
    }
  }
}
