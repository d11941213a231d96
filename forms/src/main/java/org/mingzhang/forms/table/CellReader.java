package org.mingzhang.forms.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Cell.State;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.text.Width;
import org.mingzhang.forms.text.Wrap;

/**
 * Reads single cells: rejoins what a line wrap has split and what optical recognition has confused,
 * on the record.
 */
final class CellReader {

  private static final String LOOKS_LIKE_DIGIT = "OoQDlI|iZzSsB。，·";
  private static final String MEANT = "0000111122558.,.";

  private final Journal journal;
  private final MoneyUnit unit;
  private final int decimals;

  CellReader(Journal journal, MoneyUnit unit, int decimals) {
    this.journal = journal;
    this.unit = unit;
    this.decimals = decimals;
  }

  Cell text(RawCell raw, String row, String column, Origin origin) {
    State state = raw.isBlank() ? State.BLANK : State.READ;
    return new Cell(raw.text(), row, column, null, state, origin);
  }

  /** A cell that should hold digits without a point: a code, a count, a line number. */
  Cell digits(RawCell raw, String row, String column, Origin origin) {
    String joined = Wrap.squeeze(raw.text());
    if (!joined.equals(raw.text())) {
      journal.repaired(origin, raw.printed(), joined, "代码或数字因换行断开，已接上");
    }
    return new Cell(joined, row, column, null, raw.isBlank() ? State.BLANK : State.READ, origin);
  }

  Cell money(RawCell raw, String row, String column, Origin origin) {
    if (raw.isBlank()) {
      return new Cell("", row, column, null, State.BLANK, origin);
    }
    if (Content.isDash(raw.text())) {
      return new Cell(raw.text(), row, column, null, State.BLANK, origin);
    }
    String joined = Width.half(Wrap.squeeze(raw.text()));
    Optional<Amount> plain = Amount.parse(joined, unit, decimals);
    if (plain.isPresent()) {
      if (!joined.equals(Width.half(raw.text()))) {
        journal.repaired(origin, raw.printed(), joined, "金额因换行断开，已接上");
      }
      return new Cell(joined, row, column, plain.get(), State.READ, origin);
    }
    String meant = digitsMeant(joined);
    Optional<Amount> amount =
        meant == null ? Optional.empty() : Amount.parse(meant, unit, decimals);
    if (meant == null || amount.isEmpty()) {
      journal.unread(origin, raw.printed(), "此处应为金额，无法识别");
      return new Cell(raw.text(), row, column, null, State.UNREAD, origin);
    }
    journal.repaired(origin, raw.printed(), meant, "金额含有错认的字符，已还原");
    return new Cell(meant, row, column, amount.get(), State.READ, origin);
  }

  /**
   * The figure with look-alike letters replaced by digits; null if none is a digit or other
   * characters remain.
   */
  static @Nullable String digitsMeant(String text) {
    StringBuilder meant = new StringBuilder(text.length());
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Width.half(text.charAt(i));
      int look = LOOKS_LIKE_DIGIT.indexOf(c);
      if (look >= 0) {
        c = MEANT.charAt(look);
      } else if (Character.isDigit(c)) {
        digit = true;
      } else if (".,-".indexOf(c) < 0) {
        return null;
      }
      meant.append(c);
    }
    return digit ? meant.toString() : null;
  }
}
