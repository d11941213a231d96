package org.mingzhang.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Table;
import org.mingzhang.document.Document;
import org.mingzhang.forms.book.Books;
import org.mingzhang.forms.book.Books.Book;
import org.mingzhang.forms.book.Identities;
import org.mingzhang.forms.book.Identity;
import org.mingzhang.forms.book.Years;
import org.mingzhang.forms.flow.Caption;
import org.mingzhang.forms.flow.Flow;
import org.mingzhang.forms.flow.Item;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.flow.RawGrid;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.narrative.Narrative;
import org.mingzhang.forms.project.ProjectReader;
import org.mingzhang.forms.table.FoundTable;
import org.mingzhang.forms.table.TableRecognizer;

/** Recognises the budgets in a document. */
public final class Recognizer {

  private final List<Item> items;
  private final TableRecognizer tables;

  private Recognizer(List<Item> items) {
    this.items = items;
    this.tables =
        new TableRecognizer(items, grid -> ProjectReader.isSheet(grid) || Narrative.isGrid(grid));
  }

  /**
   * Recognises all budgets in a document.
   *
   * @param fileName name of the file, for the message when nothing was recognised
   * @param layoutId the layout to read with; null to find out
   */
  public static Recognition recognise(
      Document document, String fileName, @Nullable String layoutId) {
    return new Recognizer(Flow.of(document)).recognise(layoutId);
  }

  private Recognition recognise(@Nullable String layoutId) {
    TableRecognizer.Reading best =
        layouts(layoutId).stream()
            .map(tables::read)
            .max(Comparator.comparingDouble(TableRecognizer.Reading::score))
            .orElseThrow();
    List<Publication> publications = publications(best);
    long unplaced = unplaced(publications);
    if (layoutId == null && unplaced > 0) {
      for (Layout other : otherYears(best.layout())) {
        List<Publication> again = publications(tables.read(other));
        if (unplaced(again) < unplaced && again.size() == publications.size()) {
          publications = again;
          unplaced = unplaced(again);
        }
      }
    }
    return new Recognition(
        publications, publications.isEmpty() ? nearest(best.layout()) : List.of());
  }

  private List<Publication> publications(TableRecognizer.Reading reading) {
    return Books.of(items, reading.layout(), reading.tables()).stream()
        .map(book -> read(book, reading.layout()))
        .filter(Recognizer::isBudget)
        .toList();
  }

  /**
   * Figures in rows that the layout does not know: a book may be printed in the form of another
   * year.
   */
  private static long unplaced(List<Publication> publications) {
    return publications.stream()
        .flatMap(publication -> publication.tables().stream())
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.isFigure() && cell.row().isEmpty())
        .count();
  }

  /** The layouts of the same province, those of the nearest years first. */
  private static List<Layout> otherYears(Layout layout) {
    return Layouts.standard().all().stream()
        .filter(other -> other.province().equals(layout.province()) && !other.equals(layout))
        .sorted(Comparator.comparingInt(other -> distance(other, layout.firstYear())))
        .toList();
  }

  private List<Recognition.Near> nearest(Layout layout) {
    return tables.nearest(layout).stream()
        .map(near -> new Recognition.Near(near.table(), near.line(), near.likeness()))
        .toList();
  }

  /** Of each province the layout of the year, or of the nearest year that has one. */
  private List<Layout> layouts(@Nullable String layoutId) {
    if (layoutId != null) {
      return List.of(
          Layouts.standard()
              .find(layoutId)
              .orElseThrow(() -> new IllegalArgumentException(layoutId)));
    }
    List<Layout> all = Layouts.standard().all();
    int year = Years.of(items);
    if (year == 0) {
      return all;
    }
    Map<String, Integer> nearest = new HashMap<>();
    all.forEach(layout -> nearest.merge(layout.province(), distance(layout, year), Math::min));
    return all.stream()
        .filter(layout -> distance(layout, year) == nearest.getOrDefault(layout.province(), 0))
        .toList();
  }

  private static int distance(Layout layout, int year) {
    return Math.max(0, Math.max(layout.firstYear() - year, year - layout.lastYear()));
  }

  private Publication read(Book book, Layout layout) {
    Journal journal = new Journal();
    List<Item> whole = items.subList(book.from(), book.to());
    Identity identity = Identities.of(whole, book.tables());
    List<Table> read = tables.build(layout, book.tables(), journal);
    List<ProjectSheet> projects = ProjectReader.read(whole, journal, layout.moneyUnit());
    Narrative narrative = Narrative.read(prose(book), read, layout, identity, journal);
    reportUnknownGrids(book, journal);
    return new Publication(
        identity.organization(),
        identity.year(),
        identity.kind(),
        layout.id(),
        layout.moneyUnit(),
        read,
        projects,
        narrative.institutions(),
        narrative.sections(),
        narrative.statements(),
        narrative.overallPerformance(),
        narrative.glossary(),
        journal.unread(),
        journal.repairs());
  }

  /**
   * The items of a book that are neither tables nor their captions and notes, nor target sheets
   * with the small print above them.
   */
  private List<Item> prose(Book book) {
    Set<Integer> taken = new HashSet<>();
    for (FoundTable table : book.tables()) {
      for (int i = table.item(); i >= table.firstCaption(); i--) {
        taken.add(i);
      }
      if (tables.noteBelow(table.item()) != null) {
        taken.add(table.item() + 1);
      }
    }
    List<Item> prose = new ArrayList<>();
    boolean sheet = false;
    for (int i = book.from(); i < book.to(); i++) {
      sheet = headsSheet(items.get(i), sheet);
      if (!taken.contains(i) && !sheet) {
        prose.add(items.get(i));
      }
    }
    return prose;
  }

  /** Whether a line is the title of a target sheet, or small print below one. */
  private static boolean headsSheet(Item item, boolean titleAbove) {
    return item instanceof Line line
        && (ProjectReader.isTitle(line) || titleAbove && Caption.isSmallPrint(line.text()));
  }

  private void reportUnknownGrids(Book book, Journal journal) {
    Set<Integer> found = new HashSet<>();
    book.tables().forEach(table -> found.add(table.item()));
    for (int i = book.from(); i < book.to(); i++) {
      if (tables.considered(i) && !found.contains(i) && items.get(i) instanceof RawGrid grid) {
        journal.unread(grid.origin(), text(grid), "未能认出这是哪一张表");
      }
    }
  }

  private static String text(RawGrid grid) {
    StringBuilder text = new StringBuilder();
    grid.rows()
        .forEach(
            row ->
                text.append(String.join("\t", row.cells().stream().map(RawCell::text).toList()))
                    .append('\n'));
    return text.toString();
  }

  /** Two tables, or a table or sheet and words on money, make a budget. */
  private static boolean isBudget(Publication publication) {
    int signs = publication.tables().size() + (publication.projects().isEmpty() ? 0 : 1);
    boolean spoken =
        publication.statements().stream().anyMatch(statement -> !statement.id().isEmpty());
    return signs >= 2 || signs == 1 && spoken;
  }
}
