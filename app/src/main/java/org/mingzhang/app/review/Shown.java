package org.mingzhang.app.review;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingzhang.app.page.Moments;

/** How figures and moments are written on the pages. */
public final class Shown {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final BigDecimal FEN = BigDecimal.valueOf(1_000_000);

  private Shown() {}

  /** Fen in ten thousand yuan with two decimals at least, none of them lost. */
  public static String amount(long fen) {
    BigDecimal value = BigDecimal.valueOf(fen).divide(FEN);
    return new DecimalFormat("#,##0.00####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  /** A difference with its sign. */
  public static String difference(long fen) {
    return (fen > 0 ? "+" : "") + amount(fen);
  }

  /** A moment where the people are. */
  public static String at(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Moments.HERE).format(MINUTE);
  }
}
