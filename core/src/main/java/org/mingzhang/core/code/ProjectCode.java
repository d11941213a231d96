package org.mingzhang.core.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a project: 6 digits of the region, 2 of the year it was first entered, a letter, 11
 * digits of serial number, and a character that checks the twenty before it.
 *
 * <p>The check was found by comparing real codes and is not confirmed by the standard: a code that
 * fails it deserves a question, not a rejection.
 *
 * @param year the year of first entry, four digits
 */
public record ProjectCode(String region, int year, char letter, String serial, char check) {

  private static final Pattern FORM = Pattern.compile("(\\d{6})(\\d{2})([A-Z])(\\d{11})([0-9A-Z])");
  private static final Pattern LEGACY = Pattern.compile("\\d{3,6}-\\d{4}-[A-Z]{3}-[0-9A-Z]{4}");
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int CENTURY = 2000;

  /** Reads a code; empty if the text has not the form of one, whatever its check character. */
  public static Optional<ProjectCode> parse(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectCode(
            parts.group(1),
            CENTURY + Integer.parseInt(parts.group(2)),
            parts.group(3).charAt(0),
            parts.group(4),
            parts.group(5).charAt(0)));
  }

  /**
   * Whether the text is a code of the time before all budgets were in one system, such as {@code
   * 434-0408-YBN-1HCE}.
   */
  public static boolean isLegacy(String text) {
    return LEGACY.matcher(text).matches();
  }

  /** The check character that belongs to the other twenty; empty for a letter that has no value. */
  public Optional<Character> expectedCheck() {
    String digits = "%s%02d%c%s".formatted(region, year % 100, letter, serial);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < digits.length(); i++) {
      int value = ALPHABET.indexOf(digits.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      sum += weight * value;
      weight = weight * 3 % ALPHABET.length();
    }
    return Optional.of(ALPHABET.charAt(ALPHABET.length() - 1 - sum % ALPHABET.length()));
  }

  /** Whether the check character belongs to the other twenty, or nobody can say. */
  public boolean checks() {
    return expectedCheck().map(expected -> expected == check).orElse(true);
  }

  @Override
  public String toString() {
    return "%s%02d%c%s%c".formatted(region, year % 100, letter, serial, check);
  }
}
