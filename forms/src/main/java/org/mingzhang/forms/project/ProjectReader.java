package org.mingzhang.forms.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.forms.book.Owner;
import org.mingzhang.forms.flow.Item;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.flow.RawGrid;
import org.mingzhang.forms.flow.RawGrid.RawRow;

/** Reads the target sheets of all projects of a book, in all three forms. */
public final class ProjectReader {

  private final Journal journal;
  private final MoneyUnit unit;
  private final List<ProjectSheet> sheets = new ArrayList<>();
  private @Nullable SheetBuilder sheet;

  private ProjectReader(Journal journal, MoneyUnit unit) {
    this.journal = journal;
    this.unit = unit;
  }

  /** Whether a grid is a target sheet or a part of one. */
  public static boolean isSheet(RawGrid grid) {
    return ProjectWords.isSheetGrid(grid);
  }

  /** Whether a line is the title of a target sheet. */
  public static boolean isTitle(Line line) {
    return ProjectWords.title(line.text()).isPresent();
  }

  /**
   * Reads all sheets.
   *
   * @param unit the unit of money of the document
   */
  public static List<ProjectSheet> read(List<Item> items, Journal journal, MoneyUnit unit) {
    ProjectReader reader = new ProjectReader(journal, unit);
    for (Item item : items) {
      switch (item) {
        case Line line -> reader.line(line);
        case RawGrid grid -> reader.grid(grid);
      }
    }
    reader.close();
    return reader.sheets;
  }

  private void line(Line line) {
    Optional<ProjectWords.Title> title = ProjectWords.title(line.text());
    if (title.isPresent()) {
      close();
      sheet = open(title.get().number(), title.get().name(), line.origin());
    } else if (sheet != null && !sheet.isBegun()) {
      Optional<Owner> owner = Owner.in(line.text());
      if (owner.isPresent()) {
        sheet.owner(owner.get().code(), owner.get().name());
      }
    }
  }

  private void grid(RawGrid grid) {
    if (!isSheet(grid) && !(sheet != null && continues(grid))) {
      return;
    }
    for (RawRow row : grid.rows()) {
      SheetBuilder current = sheet;
      if (current == null || current.isOver(row)) {
        close();
        current = open(sheets.size() + 1, "", grid.origin());
        sheet = current;
      }
      current.add(row, grid);
    }
  }

  /** The rest of a sheet on the next page has neither title nor header, but levels. */
  private static boolean continues(RawGrid grid) {
    return grid.rows().getFirst().cells().size() >= ProjectWords.INDICATOR_COLUMNS.size()
        && grid.rows().stream().anyMatch(row -> row.cells().get(1).text().endsWith("指标"));
  }

  private SheetBuilder open(int number, String name, Origin origin) {
    return new SheetBuilder(number, name, origin, journal, unit);
  }

  private void close() {
    if (sheet != null) {
      ProjectSheet built = sheet.build();
      boolean empty =
          built.indicators().isEmpty() && built.goals().isEmpty() && built.code().isEmpty();
      if (!empty) {
        sheets.add(built);
      }
      sheet = null;
    }
  }
}
