package org.mingzhang.core.check.rules.completeness;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.publication.Cell;

/** The note below a table is true of it: it is empty, and it is that table. */
final class TableNoteRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "complete.note",
          Severity.WARNING,
          "空表说明与所在的表相符",
          "The note of an empty table is true of the table it stands under",
          "财预〔2016〕143号：没有数据的表格应当列出空表并说明");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (TableFacts table : facts.tables()) {
      String note = table.table().note();
      if (note != null && EmptyNotes.explains(note)) {
        check(facts, table, note, out);
      }
    }
  }

  /** Zeros are as good as blanks. */
  private static boolean statesMoney(TableFacts table) {
    return table.table().rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(
            cell ->
                cell.state() == Cell.State.UNREAD
                    || cell.amount() != null && cell.amount().fen() != 0);
  }

  private static void check(Facts facts, TableFacts table, String note, Findings out) {
    if (statesMoney(table)) {
      out.found("complete.note.not-empty", table.title()).at(table.place()).actual(note).add();
      return;
    }
    EmptyNotes.meant(facts, table.layout(), note)
        .ifPresent(
            other -> {
              String wanted = EmptyNotes.wanted(facts, table.layout());
              out.found("complete.note.of-another", table.title(), other.name())
                  .at(table.place())
                  .expected(wanted)
                  .actual(note)
                  .repair("complete.note.write", wanted)
                  .add();
            });
  }
}
