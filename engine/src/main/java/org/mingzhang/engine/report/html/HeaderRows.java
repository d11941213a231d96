package org.mingzhang.engine.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.core.publication.Column;

/** The header tree of a table, from its columns' titles, laid out in rows of spanning cells. */
public final class HeaderRows {

  /** One cell of the header, with how many columns and rows it spans. */
  public record Head(String text, int columns, int rows) {}

  private final List<List<String>> paths;
  private final int depth;

  private HeaderRows(List<List<String>> paths) {
    this.paths = paths;
    this.depth = paths.stream().mapToInt(List::size).max().orElse(1);
  }

  /** The rows of the header, from the top. */
  public static List<List<Head>> of(List<Column> columns) {
    HeaderRows header =
        new HeaderRows(columns.stream().map(column -> path(column.title())).toList());
    List<List<Head>> rows = new ArrayList<>();
    for (int level = 0; level < header.depth; level++) {
      rows.add(header.row(level));
    }
    return rows;
  }

  private static List<String> path(String title) {
    return Arrays.asList(title.split("/"));
  }

  private List<Head> row(int level) {
    List<Head> row = new ArrayList<>();
    for (int column = 0; column < paths.size(); ) {
      List<String> path = paths.get(column);
      int end = column + 1;
      if (path.size() > level + 1) {
        while (end < paths.size() && together(path, paths.get(end), level)) {
          end++;
        }
        row.add(new Head(path.get(level), end - column, 1));
      } else if (path.size() == level + 1) {
        row.add(new Head(path.get(level), 1, depth - level));
      }
      column = end;
    }
    return row;
  }

  private static boolean together(List<String> one, List<String> other, int level) {
    return other.size() > level + 1
        && one.subList(0, level + 1).equals(other.subList(0, level + 1));
  }
}
