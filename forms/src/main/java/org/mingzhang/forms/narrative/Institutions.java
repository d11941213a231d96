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

  private static final List<String> INSTITUTION = folded("单位名称", "单位性质", "单位规格", "经费保障形式");
  private static final List<String> TERM = folded("功能编码", "功能名称", "名词解释");
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
    for (RawRow row : grid.rows().subList(1, grid.rows().size())) {
      found.add(
          new Institution(
              text(row, 0),
              text(row, 1),
              text(row, 2),
              text(row, 3),
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
    return column < row.cells().size() ? row.cells().get(column).text() : "";
  }

  private static boolean hasHeader(RawGrid grid, List<String> words, int enough) {
    List<RawCell> header = grid.rows().getFirst().cells();
    int found = 0;
    for (String word : words) {
      found +=
          header.stream().anyMatch(cell -> Likeness.of(cell.folded(), word, ALIKE) > 0) ? 1 : 0;
    }
    return found >= enough;
  }

  private static List<String> folded(String... words) {
    return List.of(words).stream().map(Fold::fold).toList();
  }
}
