package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Table;
import org.mingzhang.forms.flow.Item;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.flow.RawGrid;

/** Recognises the tables of a layout in a stream and reads them. */
public final class TableRecognizer {

  /** Lines above a grid that may be its title, its owner, its year and its unit. */
  private static final int MOST_CAPTIONS = 7;

  /** A longer line is prose. */
  private static final int LONGEST_CAPTION = 80;

  private final List<Item> items;
  private final Map<Integer, Candidate> candidates = new LinkedHashMap<>();

  /**
   * @param items the stream
   * @param other grids that are something else than a table of a layout
   */
  public TableRecognizer(List<Item> items, Predicate<RawGrid> other) {
    this.items = items;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof RawGrid grid && !other.test(grid)) {
        candidates.put(i, Candidate.of(grid, captionsAbove(i)));
      }
    }
  }

  /**
   * How a stream reads with one layout.
   *
   * @param score how well it fits, to compare layouts
   */
  public record Reading(Layout layout, double score, List<FoundTable> tables) {}

  public Reading read(Layout layout) {
    List<Candidate> inOrder = List.copyOf(candidates.values());
    TableFinder.Reading reading = new TableFinder(layout).read(inOrder);
    List<FoundTable> found = new ArrayList<>();
    int next = 0;
    for (Map.Entry<Integer, Candidate> entry : candidates.entrySet()) {
      TableIndex table = reading.tables().get(next++);
      if (table != null) {
        found.add(new FoundTable(table, entry.getKey(), entry.getValue()));
      }
    }
    return new Reading(layout, reading.score(), found);
  }

  /**
   * A table of a layout and the line of the document most like its title.
   *
   * @param likeness 0 to 100
   */
  public record Nearest(String table, String line, int likeness) {}

  /** What the tables of a layout come nearest to, best first; says why a document is no budget. */
  public List<Nearest> nearest(Layout layout) {
    return TableIndex.of(layout).stream()
        .map(this::nearest)
        .sorted(Comparator.comparingInt(Nearest::likeness).reversed())
        .toList();
  }

  private Nearest nearest(TableIndex index) {
    String found = "";
    double best = 0;
    for (Item item : items) {
      if (item instanceof Line line && line.text().length() <= LONGEST_CAPTION) {
        double likeness =
            TableScore.titleLikeness(
                TableIndex.titleCore(line.text()), index.titles().getFirst(), 0);
        if (likeness > best) {
          best = likeness;
          found = line.text();
        }
      }
    }
    return new Nearest(index.table().name(), found, (int) Math.round(100 * best));
  }

  /** Whether the grid at this place in the stream was considered at all. */
  public boolean considered(int item) {
    return candidates.containsKey(item);
  }

  /**
   * Reads the tables of one book: pages of one table are joined, tables keep the order of their
   * first pages.
   */
  public List<Table> build(Layout layout, List<FoundTable> found, Journal journal) {
    Map<String, List<FoundTable>> pages = new LinkedHashMap<>();
    found.forEach(
        page -> pages.computeIfAbsent(page.table().key(), key -> new ArrayList<>()).add(page));
    List<Table> tables = new ArrayList<>();
    List<TableLayout> forms = new ArrayList<>();
    pages.forEach(
        (key, parts) -> {
          List<Line> captions = parts.stream().flatMap(part -> part.captions().stream()).toList();
          TableCaption caption =
              TableCaption.of(
                  parts.getFirst().index(), captions, noteBelow(parts.getLast().item()));
          List<Candidate> grids = parts.stream().map(FoundTable::candidate).toList();
          forms.add(parts.getFirst().table());
          tables.add(
              new TableBuilder(layout, parts.getFirst().table(), journal).build(grids, caption));
        });
    return LostCodes.mend(tables, forms, journal);
  }

  /** The note below the grid at this place in the stream; null if there is none. */
  public @Nullable String noteBelow(int item) {
    boolean noted = item + 1 < items.size() && items.get(item + 1) instanceof Line;
    if (!noted) {
      return null;
    }
    String text = ((Line) items.get(item + 1)).text();
    return text.startsWith("注") || text.startsWith("备注") || text.contains("空表") ? text : null;
  }

  private List<Line> captionsAbove(int item) {
    int first = item;
    while (first > 0
        && item - first < MOST_CAPTIONS
        && items.get(first - 1) instanceof Line line
        && isCaption(line.text())) {
      first--;
    }
    List<Line> captions = new ArrayList<>();
    for (int i = first; i < item; i++) {
      captions.add((Line) items.get(i));
    }
    return captions;
  }

  private static boolean isCaption(String text) {
    boolean contents = text.contains("....") || text.contains("……");
    boolean note = text.startsWith("注") && text.length() > 4;
    return text.length() <= LONGEST_CAPTION && !contents && !note && !text.endsWith("。");
  }
}
