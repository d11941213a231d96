package org.mingzhang.forms.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;

/**
 * Amounts said of an item of the functional classification by name: 某某支出（类）某某事务（款）行政运行（项）. The
 * names are looked up in the tables of the same document.
 */
final class FunctionalPath {

  /** What the id of such a statement begins with; the code follows. */
  static final String ID = "科目";

  private static final Pattern PATH =
      Pattern.compile("[“\"]?(.+?)[（(]类[）)](.+?)[（(]款[）)](.+?)\\s?[（(]项[）)]\\s?[”\"]?");
  private static final int CLASS = 3;
  private static final int SECTION = 5;
  private static final int ITEM = 7;

  /** The three names together must be this much alike. */
  private static final double ALIKE = 0.85;

  private final Map<String, String> names = new HashMap<>();

  FunctionalPath(List<Table> tables, Layout layout) {
    for (Table table : tables) {
      layout
          .table(table.key())
          .filter(FunctionalPath::isFunctional)
          .ifPresent(form -> learn(table, form));
    }
  }

  private static boolean isFunctional(TableLayout table) {
    return table.rows() instanceof RowLayout.Codes codes && codes.list().equals("functional");
  }

  private void learn(Table table, TableLayout form) {
    String nameColumn =
        form.columns().stream()
            .filter(column -> column.kind() == Kind.NAME)
            .map(column -> column.id())
            .findFirst()
            .orElse("");
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.column().equals(nameColumn)) {
          names.putIfAbsent(row.key(), Fold.fold(cell.text()));
        }
      }
    }
  }

  /** The statement id for words that name an item which the tables have. */
  Optional<String> idOf(String words) {
    Matcher path = PATH.matcher(words);
    if (!path.matches()) {
      return Optional.empty();
    }
    String best = "";
    double most = ALIKE;
    for (String code : names.keySet()) {
      double likeness = code.length() == ITEM ? likeness(path, code) : 0;
      if (likeness > most) {
        most = likeness;
        best = code;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(ID + best);
  }

  private double likeness(Matcher path, String code) {
    double sum = 0;
    int[] lengths = {CLASS, SECTION, ITEM};
    for (int level = 0; level < lengths.length; level++) {
      String name = names.getOrDefault(code.substring(0, lengths[level]), "");
      sum += Likeness.of(Fold.fold(path.group(level + 1)), name);
    }
    return sum / lengths.length;
  }
}
