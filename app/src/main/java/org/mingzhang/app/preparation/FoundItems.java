package org.mingzhang.app.preparation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.FormWords;
import org.mingzhang.engine.workbook.form.SheetColumn;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.mingzhang.engine.workbook.typed.TypedFault;

/** Puts faults of cells and findings of the check into one list, each with where to go. */
final class FoundItems {

  private static final List<String> ORDER =
      Stream.of(Severity.values()).map(Severity::word).toList();

  private final Draft draft;
  private final List<DraftLine> lines;
  private final Locale language;
  private final WayBack way;

  FoundItems(
      Draft draft, List<DraftLine> lines, Budget budget, Publication publication, Locale language) {
    this.draft = draft;
    this.lines = lines;
    this.language = language;
    this.way = new WayBack(lines, budget, publication);
  }

  Found of(TypedBudget typed, Review review) {
    List<Found.Item> items = new ArrayList<>();
    Map<String, int[]> counts = new LinkedHashMap<>();
    lines.forEach(line -> count(counts, line.sheet())[0]++);
    for (TypedFault fault : typed.faults()) {
      // A name that was understood is what the picker is for; nobody has to be told.
      if (fault.fault().kind() != FaultKind.NAME_RESOLVED) {
        items.add(item(fault));
        int at = fault.severity() == Severity.ERROR ? 1 : 2;
        count(counts, fault.sheet())[at] += fault.severity() == Severity.NOTE ? 0 : 1;
      }
    }
    for (Fault fault : review.faults()) {
      items.add(item(fault));
    }
    items.sort(Comparator.comparing(item -> ORDER.indexOf(item.severity())));
    Map<String, Found.Count> sheets = new HashMap<>();
    counts.forEach((id, n) -> sheets.put(id, new Found.Count(n[0], n[1], n[2])));
    return new Found(
        draft.revision(),
        number(items, "error"),
        number(items, "warning"),
        number(items, "note"),
        items,
        sheets);
  }

  private static int[] count(Map<String, int[]> counts, String sheet) {
    return counts.computeIfAbsent(sheet, key -> new int[3]);
  }

  private static int number(List<Found.Item> items, String severity) {
    return (int) items.stream().filter(item -> item.severity().equals(severity)).count();
  }

  private Found.Item item(TypedFault fault) {
    SheetForm form = Form.standard().sheet(fault.sheet());
    FormWords named = FormWords.of(language);
    String sheet = named.title(form);
    String member = fault.key().replaceFirst("^[^:]*:?", "");
    String column =
        form.columnOfKey(fault.key())
            .map(own -> named.header(form, new SheetColumn(own, member)))
            .orElse("");
    String row = fault.line().isEmpty() ? "" : Integer.toString(fault.fault().row());
    return new Found.Item(
        fault.severity().word(),
        joined(sheet, row, column),
        fault.message(language),
        "",
        "",
        "",
        fault.sheet(),
        fault.line(),
        fault.key());
  }

  private Found.Item item(Fault fault) {
    Finding first = fault.first();
    WayBack.Spot spot =
        fault.findings().stream()
            .flatMap(finding -> finding.where().stream())
            .map(way::to)
            .filter(to -> !to.sheet().isEmpty())
            .findFirst()
            .orElse(WayBack.Spot.NONE);
    String why =
        RuleBook.standard().infos().stream()
            .filter(rule -> rule.id().equals(first.rule()))
            .map(rule -> rule.regulation())
            .findFirst()
            .orElse("");
    String more = fault.places() > 1 ? " ×" + fault.places() : "";
    return new Found.Item(
        fault.severity().word(),
        first.where().isEmpty() ? "" : place(first.where().getFirst()) + more,
        first.message(),
        first.repair(),
        why,
        first.rule(),
        spot.sheet(),
        spot.line(),
        spot.slot());
  }

  private static String place(Finding.Place place) {
    return Stream.of(
            place.tableTitle(),
            place.row(),
            place.column(),
            place.project() == null ? null : "#" + place.project(),
            place.indicator(),
            place.section())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
