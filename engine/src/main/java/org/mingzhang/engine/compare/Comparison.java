package org.mingzhang.engine.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.engine.compare.Difference.Kind;

/** Compares two publications table by table; rows and columns are matched by what they mean. */
public final class Comparison {

  /** A figure, with the names by which a person knows its row and column. */
  private record Figure(String row, String column, Amount amount) {}

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /** What is different, in the order in which it is printed. */
  public static List<Difference> of(Publication before, Publication after) {
    Comparison comparison = new Comparison();
    comparison.tables(before, after);
    comparison.projects(before.projects(), after.projects());
    return List.copyOf(comparison.differences);
  }

  private void tables(Publication before, Publication after) {
    for (Table table : before.tables()) {
      Table other = after.table(table.key()).orElse(null);
      if (other == null) {
        differences.add(whole(Kind.REMOVED, title(table), ""));
      } else {
        compare(table, other);
      }
    }
    for (Table table : after.tables()) {
      if (before.table(table.key()).isEmpty()) {
        differences.add(whole(Kind.ADDED, title(table), ""));
      }
    }
  }

  private void compare(Table before, Table after) {
    Map<String, Figure> old = figures(before);
    Map<String, Figure> fresh = figures(after);
    fresh.forEach((key, figure) -> compare(title(after), old.remove(key), figure));
    old.values().forEach(figure -> compare(title(before), figure, null));
  }

  /** All figures of a table by row and column; a blank states zero and is left out. */
  private static Map<String, Figure> figures(Table table) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        Amount amount = cell.amount();
        if (amount != null && amount.fen() != 0 && i < table.columns().size()) {
          Column column = table.columns().get(i);
          String key =
              cell.row() + "\n" + (cell.column().isEmpty() ? column.title() : cell.column());
          figures.putIfAbsent(key, new Figure(name(row, i), column.title(), amount));
        }
      }
    }
    return figures;
  }

  /** The words left of a figure that tell what its row is. */
  private static String name(Row row, int column) {
    String own = row.cells().get(column).row();
    for (int i = column - 1; i >= 0; i--) {
      Cell cell = row.cells().get(i);
      if (!cell.isFigure() && cell.text().length() > 1 && !isNumber(cell.text())) {
        boolean code = !own.isEmpty() && Character.isDigit(own.charAt(0)) && own.length() > 2;
        return code && !cell.text().startsWith(own) ? own + " " + cell.text() : cell.text();
      }
    }
    return own;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void compare(String table, @Nullable Figure before, @Nullable Figure after) {
    Figure named = after == null ? Objects.requireNonNull(before) : after;
    long old = before == null ? 0 : before.amount().fen();
    long fresh = after == null ? 0 : after.amount().fen();
    if (old != fresh) {
      differences.add(
          new Difference(
              before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED,
              table,
              named.row(),
              named.column(),
              before == null ? "" : before.amount().print(),
              after == null ? "" : after.amount().print(),
              signed(named.amount(), fresh - old)));
    }
  }

  private static String signed(Amount like, long fen) {
    return (fen > 0 ? "+" : "") + like.printAlike(fen);
  }

  private void projects(List<ProjectSheet> before, List<ProjectSheet> after) {
    Map<String, ProjectSheet> old = new LinkedHashMap<>();
    before.forEach(project -> old.putIfAbsent(project.name(), project));
    for (ProjectSheet project : after) {
      ProjectSheet former = old.remove(project.name());
      if (former == null) {
        differences.add(project(Kind.ADDED, project, "", project.budget().text()));
      } else if (!sameBudget(former, project)) {
        differences.add(
            project(Kind.CHANGED, project, former.budget().text(), project.budget().text()));
      }
    }
    old.values()
        .forEach(gone -> differences.add(project(Kind.REMOVED, gone, gone.budget().text(), "")));
  }

  private static boolean sameBudget(ProjectSheet one, ProjectSheet other) {
    Amount first = one.budget().amount();
    Amount second = other.budget().amount();
    return first == null || second == null ? first == second : first.fen() == second.fen();
  }

  private static Difference project(Kind kind, ProjectSheet project, String before, String after) {
    return new Difference(kind, "", project.name(), "", before, after, null);
  }

  private static Difference whole(Kind kind, String table, String row) {
    return new Difference(kind, table, row, "", "", "", null);
  }

  private static String title(Table table) {
    return table.title().isEmpty() ? table.key() : table.title();
  }
}
