package org.mingzhang.app.preparation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.typed.TypedTexts;

/**
 * What changes in a sheet when other lines take its place: lines that say the same stay what they
 * are, with whatever reviewers said of them.
 *
 * @param lines in their order: those that stay and those that come
 * @param removed what goes
 */
record Merge(SheetForm sheet, List<KeptOrNew> lines, List<DraftLine> removed) {

  /** A line of the result. */
  record KeptOrNew(String id, SequencedMap<String, String> cells) {
    boolean isNew() {
      return id.isEmpty();
    }
  }

  /** A budget as the cells of sheets. */
  static SequencedMap<String, List<SequencedMap<String, String>>> texts(Budget budget) {
    return TypedTexts.of(budget, Sheets.UNIT);
  }

  /**
   * What changes in a draft if it becomes other lines; control figures are not typed.
   *
   * @param texts the cells of those lines, by sheet
   */
  static List<Merge> all(
      Draft draft, List<DraftLine> lines, Map<String, List<SequencedMap<String, String>>> texts) {
    Map<String, List<DraftLine>> before =
        lines.stream().collect(Collectors.groupingBy(DraftLine::sheet));
    return Sheets.of(draft).stream()
        .filter(Sheets::isTyped)
        .map(
            sheet ->
                Merge.of(
                    sheet,
                    before.getOrDefault(sheet.id(), List.of()),
                    texts.getOrDefault(sheet.id(), List.of())))
        .toList();
  }

  private static Merge of(
      SheetForm sheet, List<DraftLine> before, List<SequencedMap<String, String>> after) {
    Map<SortedMap<String, String>, Queue<DraftLine>> known = new HashMap<>();
    for (DraftLine line : before) {
      known.computeIfAbsent(Same.meaning(sheet, line.cells()), key -> new ArrayDeque<>()).add(line);
    }
    List<DraftLine> removed = new ArrayList<>(before);
    List<KeptOrNew> lines = new ArrayList<>();
    for (SequencedMap<String, String> cells : after) {
      Queue<DraftLine> same = known.get(Same.meaning(sheet, cells));
      DraftLine kept = same == null ? null : same.poll();
      if (kept != null) {
        removed.remove(kept);
      }
      lines.add(new KeptOrNew(kept == null ? "" : kept.id(), cells));
    }
    removed.removeIf(line -> line.cells().isEmpty());
    return new Merge(sheet, lines, removed);
  }

  int kept() {
    return (int) lines.stream().filter(line -> !line.isNew()).count();
  }

  int added() {
    return lines.size() - kept();
  }

  boolean changes() {
    return added() > 0 || !removed.isEmpty();
  }
}
