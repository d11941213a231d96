package org.mingzhang.core.check.rules.completeness;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.layout.TableLayout;

/** The notes that a layout prescribes for its empty tables. */
final class EmptyNotes {

  private static final String EMPTY = "空表";

  private EmptyNotes() {}

  /** The note the table needs if it is empty; "" if none is prescribed. */
  static String wanted(Facts facts, TableLayout table) {
    return facts
        .layout()
        .fill(table.note(), facts.publication().organization().level(), facts.publication().year());
  }

  /** Whether a note explains that a table is empty. */
  static boolean explains(String note) {
    return note.contains(EMPTY);
  }

  /** The table that a note speaks of, if it speaks of another rather than of its own. */
  static Optional<TableLayout> meant(Facts facts, TableLayout own, String note) {
    TableLayout closest = own;
    int longest = commonRun(own, note) + 1;
    for (TableLayout table : facts.layout().tables()) {
      int common = commonRun(table, note);
      if (common > longest) {
        closest = table;
        longest = common;
      }
    }
    return closest == own ? Optional.empty() : Optional.of(closest);
  }

  /** How many characters in a row a note shares with what a table is called. */
  private static int commonRun(TableLayout table, String note) {
    return Stream.concat(Stream.of(table.name(), table.title()), table.aliases().stream())
        .mapToInt(title -> commonRun(title, note))
        .max()
        .orElse(0);
  }

  private static int commonRun(String one, String other) {
    int longest = 0;
    int[] run = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      for (int j = other.length(); j > 0; j--) {
        run[j] = one.charAt(i) == other.charAt(j - 1) ? run[j - 1] + 1 : 0;
        longest = Math.max(longest, run[j]);
      }
    }
    return longest;
  }
}
