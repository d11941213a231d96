package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.forms.text.Fold;

/**
 * What a table of a layout is recognised by, folded once.
 *
 * @param titles its title and aliases, without the words that change
 * @param words all words of its header tree
 * @param labels labels of its fixed rows; empty for other tables
 */
record TableIndex(TableLayout table, List<String> titles, Set<String> words, Set<String> labels) {

  private static final Map<Layout, List<TableIndex>> INDEXES = new ConcurrentHashMap<>();

  static List<TableIndex> of(Layout layout) {
    return INDEXES.computeIfAbsent(
        layout, key -> key.tables().stream().map(TableIndex::index).toList());
  }

  private static TableIndex index(TableLayout table) {
    List<String> titles = new ArrayList<>();
    titles.add(titleCore(table.title()));
    table.aliases().forEach(alias -> titles.add(titleCore(alias)));
    Set<String> words = new HashSet<>();
    for (ColumnLayout column : table.columns()) {
      column.path().forEach(word -> words.add(Fold.fold(word.replace("{年}", ""))));
    }
    return new TableIndex(table, titles.stream().distinct().toList(), words, labels(table));
  }

  private static Set<String> labels(TableLayout table) {
    Set<String> labels = new HashSet<>();
    if (table.rows() instanceof RowLayout.Fixed fixed) {
      for (RowLayout.Side side : fixed.sides().values()) {
        Stream.concat(side.top().stream(), side.bottom().stream())
            .filter(row -> !row.isBlank())
            .forEach(row -> labels.add(Fold.fold(Content.withoutNumber(row.label()))));
      }
    }
    return labels;
  }

  /** A title without the year, whose budget it is, and the word 预算, which every title has. */
  static String titleCore(String title) {
    String plain = title.replace("{主体}", "").replace("{年}年", "");
    String folded = Fold.fold(plain).replace(BUDGET, "").replace(DEPARTMENT, "").replace(UNIT, "");
    StringBuilder core = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isDigit(folded.charAt(i))) {
        core.append(folded.charAt(i));
      }
    }
    return core.toString();
  }

  private static final String BUDGET = Fold.fold("预算");
  private static final String DEPARTMENT = Fold.fold("部门");
  private static final String UNIT = Fold.fold("单位");
}
