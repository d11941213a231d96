package org.mingzhang.app.audit;

import java.util.List;
import org.mingzhang.app.page.Csv;

/** Entries as comma-separated values. */
final class RecordCsv {

  static final String HEADER =
      "sequence,at,person,organisation,roles,address,action,object,before,after,outcome,"
          + "previous_hash,hash\r\n";

  private RecordCsv() {}

  static String line(Entry entry) {
    Deed deed = entry.deed();
    return Csv.row(
        List.of(
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
            entry.hash()));
  }
}
