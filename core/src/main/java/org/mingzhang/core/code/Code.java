package org.mingzhang.core.code;

/**
 * One code under one name, for the years it is in force. A code that was renamed is several of
 * these.
 *
 * @param parent the code it is a part of; "" at the top
 * @param firstYear first budget year it is in force; {@link #ALWAYS} if it was when the lists begin
 * @param lastYear last budget year it is in force; {@link #OPEN} as long as nothing is known of its
 *     end
 * @param confidence how sure the entry is
 */
public record Code(
    String code, String name, String parent, int firstYear, int lastYear, Confidence confidence) {

  public static final int ALWAYS = 0;
  public static final int OPEN = 9999;

  /** How sure an entry of a list is. */
  public enum Confidence {
    /** Taken from the official publication of the list. */
    OFFICIAL,
    /** Printed, code and name together, by published budgets. */
    PRINTED,
    /** Written down from knowledge or from an older list; the years can be off by one. */
    KNOWN,
    /** Name or years are doubtful: a hint, no more. */
    UNSURE;

    /** Whether the entry may be held against what a document prints. */
    public boolean isSure() {
      return this != UNSURE;
    }
  }

  public boolean covers(int year) {
    return firstYear <= year && year <= lastYear;
  }
}
