package org.mingzhang.engine.accuracy;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.mingzhang.core.money.Amount;

/** Ways in which a single printed figure goes wrong. */
enum Slip {
  LAST_DIGIT("末位错"),
  DIGITS_SWAPPED("数字颠倒"),
  DIGIT_TOO_MANY("多一个零"),
  LEFT_OUT("漏填"),
  DIGIT_LOST("少一位"),
  MUCH_MORE("多出许多"),
  MUCH_LESS("少了许多");

  private static final int TEN = 10;
  private static final int LAST = 7;
  private static final int MUCH = 1000;

  private final String word;

  Slip(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The figure in fen after the slip; empty if the slip cannot happen to it. */
  OptionalLong of(Amount amount) {
    long fen = amount.fen();
    long step = BigDecimal.valueOf(amount.unit().fen()).movePointLeft(2).longValue();
    return switch (this) {
      case LAST_DIGIT -> OptionalLong.of(fen + step * LAST);
      case DIGITS_SWAPPED -> swapped(amount);
      case DIGIT_TOO_MANY -> fen == 0 ? OptionalLong.empty() : OptionalLong.of(fen * TEN);
      case LEFT_OUT -> fen == 0 ? OptionalLong.empty() : OptionalLong.of(0);
      case DIGIT_LOST -> fen == 0 ? OptionalLong.empty() : OptionalLong.of(fen / TEN / step * step);
      case MUCH_MORE -> OptionalLong.of(Math.abs(fen) * MUCH + step * MUCH * MUCH);
      case MUCH_LESS -> fen == 0 ? OptionalLong.empty() : OptionalLong.of(step);
    };
  }

  private static OptionalLong swapped(Amount amount) {
    String text = amount.print();
    for (int i = 0; i + 1 < text.length(); i++) {
      char one = text.charAt(i);
      char other = text.charAt(i + 1);
      if (Character.isDigit(one) && Character.isDigit(other) && one != other) {
        String swapped = text.substring(0, i) + other + one + text.substring(i + 2);
        return Amount.parse(swapped, amount.unit(), amount.decimals()).stream()
            .mapToLong(Amount::fen)
            .findFirst();
      }
    }
    return OptionalLong.empty();
  }
}
