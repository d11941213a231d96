package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.publication.Publication.Institution;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.forms.flow.Origins;
import org.mingzhang.forms.flow.RawGrid;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;

/** The small tables of the narrative: institutions, and codes with their explanations. */
final class Institutions {

  /** The columns of the table of institutions, each under all its headers. */
  private static final List<List<String>> INSTITUTION =
      List.of(
          folded("单位名称", "机构名称", "名称"),
          folded("单位性质", "单位基本性质", "机构性质", "性质"),
          folded("单位规格", "机构规格", "规格", "单位级别", "级别"),
          folded("经费保障形式", "经费保障方式", "经费来源", "经费形式", "保障形式"));

  private static final List<List<String>> TERM =
      List.of(folded("功能编码"), folded("功能名称"), folded("名词解释"));
  private static final double ALIKE = 0.7;

  private Institutions() {}

  static boolean isInstitutions(RawGrid grid) {
    return hasHeader(grid, INSTITUTION, 3);
  }

  static boolean isTerms(RawGrid grid) {
    return hasHeader(grid, TERM, 2);
  }

  static List<Institution> institutions(RawGrid grid) {
    List<Institution> found = new ArrayList<>();
    RawRow header = grid.rows().getFirst();
    int[] columns = INSTITUTION.stream().mapToInt(names -> column(header, names)).toArray();
    for (RawRow row : grid.rows().subList(1, grid.rows().size())) {
      found.add(
          new Institution(
              text(row, columns[0]),
              text(row, columns[1]),
              text(row, columns[2]),
              text(row, columns[3]),
              Origins.of(row.place(), grid.block())));
    }
    return found;
  }

  /**
   * Codes and names of the classification, as terms: code and name together, as one would look them
   * up.
   */
  static List<Term> terms(RawGrid grid) {
    List<Term> found = new ArrayList<>();
    for (RawRow row : grid.rows().subList(1, grid.rows().size())) {
      found.add(
          new Term(
              text(row, 0) + " " + text(row, 1),
              text(row, 2),
              Origins.of(row.place(), grid.block())));
    }
    return found;
  }

  private static String text(RawRow row, int column) {
    return column >= 0 && column < row.cells().size() ? row.cells().get(column).text() : "";
  }

  private static boolean hasHeader(RawGrid grid, List<List<String>> columns, int enough) {
    RawRow header = grid.rows().getFirst();
    return columns.stream().filter(names -> column(header, names) >= 0).count() >= enough;
  }

  /** The column with one of these names above it; -1 if there is none. */
  private static int column(RawRow header, List<String> names) {
    List<RawCell> cells = header.cells();
    for (int i = 0; i < cells.size(); i++) {
      String title = cells.get(i).folded();
      if (names.stream().anyMatch(name -> Likeness.of(title, name, ALIKE) > 0)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> folded(String... words) {
    return List.of(words).stream().map(Fold::fold).toList();
  }
}
