package org.mingzhang.core.derive;

import java.util.List;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Measure;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.layout.Views;

/** A budget, all its money, and the layout it is to be seen through. */
record Whole(Budget budget, Layout layout, List<Entry> entries) {

  static Whole of(Budget budget, Layout layout) {
    return new Whole(budget, layout, Entries.of(budget));
  }

  Views views() {
    return layout.views();
  }

  /** The exact sum of all the money that is meant, in fen. */
  long sum(Measure measure) {
    long fen = 0;
    for (Entry entry : entries) {
      if (measure.covers(entry::of)) {
        fen = Math.addExact(fen, entry.fen());
      }
    }
    return fen;
  }

  Measure row(TableLayout table, String id) {
    return views()
        .row(table.key(), id)
        .orElseThrow(() -> new IllegalStateException(table.name() + " " + id));
  }

  Measure column(TableLayout table, String id) {
    return views()
        .column(table.key(), id)
        .orElseThrow(() -> new IllegalStateException(table.name() + " " + id));
  }

  /** Fills the words in braces that any line of a form may have. */
  String fill(String template) {
    return layout
        .fill(template, budget.organization().level(), budget.year())
        .replace("{上年}", Integer.toString(budget.year() - 1))
        .replace("{编码}", budget.organization().code())
        .replace("{名称}", budget.organization().name());
  }
}
