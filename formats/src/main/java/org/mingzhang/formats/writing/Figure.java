package org.mingzhang.formats.writing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A printed figure that a program could compute with.
 *
 * @param digits as a program writes it: sign, digits, point, digits
 * @param decimals digits after the point
 * @param grouped whether its thousands are parted by commas
 */
public record Figure(String digits, int decimals, boolean grouped) {

  /** So many digits survive in a floating point number of a workbook. */
  private static final int MOST_DIGITS = 15;

  private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

  /** The figure that a text is; empty if it is none, or would not print again as this text. */
  public static Optional<Figure> of(String text) {
    boolean grouped = text.indexOf(',') >= 0;
    if (!(grouped ? GROUPED : PLAIN).matcher(text).matches()) {
      return Optional.empty();
    }
    String digits = text.replace(",", "");
    int point = digits.indexOf('.');
    int decimals = point < 0 ? 0 : digits.length() - point - 1;
    boolean negativeZero = digits.startsWith("-") && digits.chars().noneMatch(c -> c > '0');
    return digits.length() > MOST_DIGITS || negativeZero
        ? Optional.empty()
        : Optional.of(new Figure(digits, decimals, grouped));
  }
}
