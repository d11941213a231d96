package org.mingzhang.app.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.app.preparation.Sheets;
import org.mingzhang.app.review.LineChange.CellChange;
import org.mingzhang.app.review.LineChange.Kind;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.money.Amount;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.typed.TypedTexts;

/**
 * Finds the lines in which two budgets differ. Lines are matched by what tells them apart; what is
 * left over is matched by the beginning of that, so that a text that was reworded is one change.
 */
final class LineChanges {

  private static final int BEGINNING = 2;
  private static final int NAME_LENGTH = 60;

  private final SheetForm sheet;
  private final Locale language;
  private final List<LineChange> changes = new ArrayList<>();

  private LineChanges(SheetForm sheet, Locale language) {
    this.sheet = sheet;
    this.language = language;
  }

  /** The lines that differ, those with the most money first. Control figures are not looked at. */
  static List<LineChange> between(Budget before, Budget after) {
    return between(before, after, Locale.CHINESE);
  }

  /** The same, columns called as in a language. */
  static List<LineChange> between(Budget before, Budget after, Locale language) {
    SequencedMap<String, List<SequencedMap<String, String>>> old =
        TypedTexts.of(before, Sheets.UNIT);
    SequencedMap<String, List<SequencedMap<String, String>>> fresh =
        TypedTexts.of(after, Sheets.UNIT);
    List<LineChange> changes = new ArrayList<>();
    for (SheetForm sheet : Form.standard().sheets()) {
      if (!sheet.labels() && !sheet.id().equals("controls")) {
        LineChanges own = new LineChanges(sheet, language);
        own.compare(
            old.getOrDefault(sheet.id(), List.of()), fresh.getOrDefault(sheet.id(), List.of()));
        changes.addAll(own.changes);
      }
    }
    changes.sort(Comparator.comparingLong(LineChange::fen).reversed());
    return changes;
  }

  private void compare(
      List<SequencedMap<String, String>> before, List<SequencedMap<String, String>> after) {
    Left exact = match(before, after, line -> key(line, Integer.MAX_VALUE));
    Left rest = match(exact.before(), exact.after(), line -> key(line, BEGINNING));
    rest.before().forEach(line -> add(Kind.REMOVED, line, Map.of()));
    rest.after().forEach(line -> add(Kind.ADDED, Map.of(), line));
  }

  /** Pairs lines of the same key in their order; tells what is left over. */
  private Left match(
      List<SequencedMap<String, String>> before,
      List<SequencedMap<String, String>> after,
      Function<Map<String, String>, List<String>> key) {
    Map<List<String>, Deque<SequencedMap<String, String>>> waiting = new LinkedHashMap<>();
    before.forEach(
        line -> waiting.computeIfAbsent(key.apply(line), k -> new ArrayDeque<>()).add(line));
    List<SequencedMap<String, String>> added = new ArrayList<>();
    for (SequencedMap<String, String> line : after) {
      Deque<SequencedMap<String, String>> same = waiting.get(key.apply(line));
      if (same == null || same.isEmpty()) {
        added.add(line);
      } else {
        SequencedMap<String, String> old = same.removeFirst();
        if (!old.equals(line)) {
          add(Kind.CHANGED, old, line);
        }
      }
    }
    return new Left(waiting.values().stream().flatMap(Deque::stream).toList(), added);
  }

  private record Left(
      List<SequencedMap<String, String>> before, List<SequencedMap<String, String>> after) {}

  private List<String> key(Map<String, String> line, int most) {
    return keys().limit(most).map(column -> line.getOrDefault(column.id(), "")).toList();
  }

  private java.util.stream.Stream<ColumnForm> keys() {
    boolean any = sheet.columns().stream().anyMatch(ColumnForm::key);
    return sheet.columns().stream().filter(column -> any ? column.key() : column.required());
  }

  private void add(Kind kind, Map<String, String> before, Map<String, String> after) {
    Set<String> slots = new LinkedHashSet<>(before.keySet());
    slots.addAll(after.keySet());
    List<CellChange> cells = new ArrayList<>();
    long most = 0;
    for (String slot : slots) {
      ColumnForm column = sheet.columnOfKey(slot).orElse(null);
      String old = before.getOrDefault(slot, "");
      String now = after.getOrDefault(slot, "");
      if (column == null || old.equals(now)) {
        continue;
      }
      boolean money = column.kind() == ColumnKind.MONEY;
      if (money) {
        most = Math.max(most, Math.abs(fen(now) - fen(old)));
      }
      if (money || kind == Kind.CHANGED || column.kind() == ColumnKind.LONG_TEXT) {
        cells.add(
            new CellChange(TypedSheets.heading(sheet, column, slot, language), old, now, money));
      }
    }
    changes.add(
        new LineChange(sheet.id(), kind, name(after.isEmpty() ? before : after), cells, most));
  }

  private String name(Map<String, String> line) {
    String name =
        String.join(
            " · ",
            keys()
                .filter(column -> column.kind() != ColumnKind.LONG_TEXT)
                .map(column -> line.getOrDefault(column.id(), ""))
                .filter(text -> !text.isBlank())
                .toList());
    return name.length() > 2 * NAME_LENGTH ? name.substring(0, 2 * NAME_LENGTH) + "…" : name;
  }

  static long fen(String typed) {
    return Amount.parse(typed, Sheets.UNIT, 0).map(Amount::fen).orElse(0L);
  }
}
