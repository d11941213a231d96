package org.mingzhang.engine.accuracy.edit;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.publication.Row;

/**
 * A place that was changed, as findings name places. Parts that the change did not concern are
 * null.
 *
 * @param labels what the row may be called: its key, its texts
 */
public record Spotted(
    @Nullable Integer project,
    @Nullable Integer indicator,
    @Nullable String section,
    @Nullable String table,
    Set<String> labels) {

  static Spotted of(Touch touch, Draft draft) {
    SheetDraft sheet = touch.sheet();
    int project = sheet == null ? -1 : draft.sheets.indexOf(sheet);
    int indicator =
        sheet == null || touch.indicator() == null
            ? -1
            : sheet.indicators.indexOf(touch.indicator());
    SectionDraft section = touch.section();
    TableDraft table = touch.table();
    return new Spotted(
        project < 0 ? null : project + 1,
        indicator < 0 ? null : indicator + 1,
        section == null || !draft.sections.contains(section) ? null : section.heading,
        table == null || !draft.tables.contains(table) ? null : table.key(),
        table == null ? Set.of() : labels(table, touch.row()));
  }

  private static Set<String> labels(TableDraft table, String key) {
    Set<String> labels = new LinkedHashSet<>();
    if (key.isEmpty()) {
      return labels;
    }
    labels.add(key);
    for (Row row : table.rows) {
      row.cells().stream()
          .filter(cell -> row.key().equals(key) || cell.row().equals(key))
          .map(cell -> cell.text().strip())
          .filter(text -> text.length() > 1)
          .forEach(labels::add);
    }
    return labels;
  }

  /** Whether a finding at that place speaks of this one, as far as both tell. */
  public boolean isAt(Place place) {
    return matches(project, place.project())
        && (indicator == null
            || place.indicator() == null
            || place.indicator().startsWith(indicator + " "))
        && matches(section, place.section())
        && matches(table, place.table())
        && (labels.isEmpty()
            || place.row() == null
            || labels.stream().anyMatch(place.row()::contains));
  }

  private static boolean matches(@Nullable Object own, @Nullable Object other) {
    return own == null || own.equals(other);
  }
}
