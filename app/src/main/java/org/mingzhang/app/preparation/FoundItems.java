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
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;
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

  /** More lines than this nobody looks through; the sheet is a click away. */
  private static final int MOST_LINES = 40;

  /** What tells lines from each other. */
  private static final List<String> NAMING =
      List.of("project", "function", "economy", "code", "kind");

  private static final WayBack.Spot NOWHERE = new WayBack.Spot("", "", "");

  private final Draft draft;
  private final List<DraftLine> lines;
  private final Locale language;
  private final Words words;
  private final WayBack way;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, DraftLine> byId = new HashMap<>();

  FoundItems(Draft draft, List<DraftLine> lines, Locale language, WayBack way) {
    this.draft = draft;
    this.lines = lines;
    this.language = language;
    this.words = Words.of("org.mingzhang.app.preparation.messages", language);
    this.way = way;
    Map<String, Integer> last = new HashMap<>();
    for (DraftLine line : lines) {
      numbers.put(line.id(), last.merge(line.sheet(), 1, Integer::sum));
      byId.put(line.id(), line);
    }
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
    for (Causes.Cause cause : Causes.of(review.findings(), way)) {
      Found.Item item = item(cause);
      items.add(item);
      if (!item.sheet().isEmpty()) {
        int at = cause.severity() == Severity.ERROR ? 1 : 2;
        count(counts, item.sheet())[at] += cause.severity() == Severity.NOTE ? 0 : 1;
      }
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
        fault.key(),
        List.of(),
        List.of());
  }

  private Found.Item item(Causes.Cause cause) {
    List<WayBack.Spot> spots = cause.spots();
    List<Found.Line> typed =
        spots.stream().filter(WayBack.Spot::isLine).limit(MOST_LINES).map(this::line).toList();
    String todo =
        cause.difference() == null || typed.isEmpty()
            ? cause.first().repair()
            : words.text(
                typed.size() == 1 ? "found.todo.line" : "found.todo.lines",
                cause.difference().toPlainString());
    return item(
        cause.first(),
        cause.severity(),
        todo,
        spots.isEmpty() ? NOWHERE : spots.getFirst(),
        typed.size() == 1 ? List.of() : typed,
        cause.findings().stream().skip(1).map(this::more).toList());
  }

  /** What follows from a cause: where it shows, with a way of its own. */
  private Found.Item more(Finding finding) {
    List<WayBack.Spot> spots = way.to(finding);
    WayBack.Spot spot = spots.isEmpty() ? NOWHERE : spots.getFirst();
    return item(finding, finding.severity(), "", spot, List.of(), List.of());
  }

  private Found.Item item(
      Finding finding,
      Severity severity,
      String todo,
      WayBack.Spot spot,
      List<Found.Line> typed,
      List<Found.Item> more) {
    String why =
        RuleBook.standard().infos().stream()
            .filter(rule -> rule.id().equals(finding.rule()))
            .map(rule -> rule.regulation())
            .findFirst()
            .orElse("");
    return new Found.Item(
        severity.word(),
        finding.where().isEmpty() ? "" : place(finding.where().getFirst()),
        finding.message(),
        todo,
        why,
        finding.rule(),
        spot.sheet(),
        spot.line(),
        spot.slot(),
        typed,
        more);
  }

  private Found.Line line(WayBack.Spot spot) {
    SheetForm form = Form.standard().sheet(spot.sheet());
    DraftLine line = byId.get(spot.line());
    List<String> said = new ArrayList<>();
    said.add(words.text("found.line", FormWords.of(language).title(form), number(spot.line())));
    if (line != null) {
      NAMING.stream().map(line::text).filter(text -> !text.isEmpty()).forEach(said::add);
      said.add(line.text(spot.slot()));
    }
    return new Found.Line(
        spot.sheet(), spot.line(), spot.slot(), joined(said.toArray(String[]::new)));
  }

  private int number(String line) {
    return numbers.getOrDefault(line, 0);
  }

  private String place(Finding.Place place) {
    return Stream.of(
            place.tableTitle(),
            place.row(),
            place.column(),
            place.project() == null
                ? null
                : words.text("found.project", way.project(place.project())),
            place.indicator(),
            place.section())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
