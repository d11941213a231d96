package org.mingzhang.app.audit;

import java.util.List;
import java.util.stream.Collectors;

/** Entries as comma-separated values. */
final class Csv {

  static final String HEADER =
      "sequence,at,person,organisation,roles,address,action,object,before,after,outcome,"
          + "previous_hash,hash\r\n";

  private Csv() {}

  static String line(Entry entry) {
    Deed deed = entry.deed();
    return List.of(
                Long.toString(entry.sequence()),
                entry.at().toString(),
                deed.person(),
                deed.organisation(),
                deed.roles(),
                deed.address(),
                deed.action(),
                deed.object(),
                deed.before(),
                deed.after(),
                deed.outcome(),
                entry.previousHash(),
                entry.hash())
            .stream()
            .map(Csv::quoted)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  /** A spreadsheet takes what begins so for a formula; an apostrophe makes it a text. */
  private static String quoted(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
