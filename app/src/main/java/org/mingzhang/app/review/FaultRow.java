package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.FormWords;
import org.mingzhang.engine.workbook.typed.TypedFault;

/**
 * Something wrong, as a reviewer reads it.
 *
 * @param severity error, warning or note
 * @param key what a waiver calls it by; "" if it cannot be set aside
 * @param why the regulation; "" if none
 * @param places others in which it is, beside the first
 */
public record FaultRow(
    String severity,
    String icon,
    String key,
    String place,
    String text,
    String todo,
    String why,
    List<String> places) {

  public FaultRow {
    places = List.copyOf(places);
  }

  static List<FaultRow> of(Checked checked, Locale language) {
    List<FaultRow> rows = new ArrayList<>();
    for (TypedFault fault : checked.typed()) {
      if (fault.severity() != Finding.Severity.NOTE) {
        boolean over = checked.isOver(fault);
        Finding.Severity severity = over ? Finding.Severity.ERROR : fault.severity();
        rows.add(
            new FaultRow(
                severity.word(),
                Icons.of(severity),
                "",
                FormWords.of(language).title(Form.standard().sheet(fault.sheet())),
                fault.message(language),
                "",
                "",
                List.of()));
      }
    }
    checked.review().faults().forEach(fault -> rows.add(of(fault)));
    return rows;
  }

  private static FaultRow of(Fault fault) {
    Finding first = fault.first();
    return new FaultRow(
        fault.severity().word(),
        Icons.of(fault.severity()),
        first.fault(),
        first.where().isEmpty() ? "" : place(first.where().getFirst()),
        first.message(),
        first.repair(),
        RuleBook.standard().infos().stream()
            .filter(info -> info.id().equals(first.rule()))
            .map(RuleInfo::regulation)
            .findFirst()
            .orElse(""),
        fault.findings().stream()
            .skip(1)
            .map(one -> one.where().isEmpty() ? one.message() : place(one.where().getFirst()))
            .distinct()
            .limit(50)
            .toList());
  }

  static String place(Place place) {
    List<String> parts = new ArrayList<>();
    add(parts, place.tableTitle());
    add(parts, place.section());
    add(parts, place.row());
    add(parts, place.column());
    add(parts, place.indicator());
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
