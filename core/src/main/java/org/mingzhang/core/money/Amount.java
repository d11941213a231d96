package org.mingzhang.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Money as printed: whole fen, the unit it was printed in, and how many decimals the figure
 * carries.
 *
 * <p>A figure printed with <i>d</i> decimals stands for every value within half a last digit of it.
 * That half digit is {@link #halfWidth()}; it follows from the print and is the only tolerance
 * there is.
 *
 * @param fen the value in fen
 * @param unit the unit it was printed in
 * @param decimals decimals the figure carries; at least those printed, more where the form
 *     prescribes more and trailing zeros were dropped
 */
public record Amount(long fen, MoneyUnit unit, int decimals) {

  private static final Pattern PRINTED =
      Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|[-+]?\\.\\d+");
  private static final int MOST_DIGITS = 24;

  public static Amount zero(MoneyUnit unit) {
    return new Amount(0, unit, 0);
  }

  /**
   * Reads a plain printed figure such as {@code 1,370.06}, {@code -3} or {@code .5}.
   *
   * @param formDecimals the decimals the form prescribes; a figure with fewer has dropped zeros
   * @return empty if the text is no figure, or is finer than a fen, or too large to be exact
   */
  public static Optional<Amount> parse(String text, MoneyUnit unit, int formDecimals) {
    if (text.length() > MOST_DIGITS || !PRINTED.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.replace(",", ""));
    try {
      long fen = number.multiply(BigDecimal.valueOf(unit.fen())).longValueExact();
      return Optional.of(
          new Amount(fen, unit, Math.max(formDecimals, Math.max(0, number.scale()))));
    } catch (ArithmeticException finerThanAFenOrTooLarge) {
      return Optional.empty();
    }
  }

  /**
   * Half of the last digit, in fen; 0 where the figure is exact to the fen, and for a blank that
   * means nothing.
   */
  public long halfWidth() {
    long step = unit.fen();
    for (int i = 0; i < decimals && step > 1; i++) {
      step /= 10;
    }
    return step / 2;
  }

  /** The figure in its own unit, with its decimals: {@code 1370.06}. */
  public String print() {
    return print(fen, unit, decimals);
  }

  /** Some other value printed as this amount is. */
  public String printAlike(long otherFen) {
    return print(otherFen, unit, decimals);
  }

  private static String print(long fen, MoneyUnit unit, int decimals) {
    BigDecimal value = BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(unit.fen()));
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    return (rounded.compareTo(value) == 0 ? rounded : value.stripTrailingZeros()).toPlainString();
  }

  @Override
  public String toString() {
    return print() + unit.label();
  }
}
