package org.mingzhang.core.derive;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * What each statement of the layout has to say of a budget, and of what changed against the last.
 */
record Said(Whole now, @Nullable Whole before) {

  /** The form of a statement; empty if the layout has none of that name. */
  Optional<StatementLayout> form(String id) {
    return now.layout().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst();
  }

  /** In fen; empty if it speaks of last year and last year's budget is not known. */
  OptionalLong fen(StatementLayout form) {
    boolean change = form.measure() == Measure.CHANGE;
    boolean last = form.year() == StatementLayout.Year.LAST;
    if ((change || last) && before == null) {
      return OptionalLong.empty();
    }
    long fen = last ? 0 : sum(now, form);
    if (last) {
      fen = sum(before, form);
    } else if (change) {
      fen = Math.subtractExact(fen, sum(before, form));
    }
    return OptionalLong.of(fen);
  }

  private static long sum(@Nullable Whole whole, StatementLayout form) {
    return whole == null
        ? 0
        : whole
            .views()
            .statement(form.id())
            .map(whole::sum)
            .orElseThrow(() -> new IllegalStateException(form.id()));
  }
}
