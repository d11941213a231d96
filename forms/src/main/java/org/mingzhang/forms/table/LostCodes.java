package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.text.Fold;

/**
 * Finds out what a row is whose code was lost: its name, in another table of the same document,
 * stands beside one code only that fits between its neighbours. The printed cells stay as they are;
 * only the row is known again.
 */
final class LostCodes {

  private final Map<String, Map<String, Set<String>>> codesByList = new HashMap<>();
  private final Journal journal;

  private LostCodes(Journal journal) {
    this.journal = journal;
  }

  /**
   * The tables with rows known again where one code only is possible.
   *
   * @param forms the layout of each table
   */
  static List<Table> mend(List<Table> tables, List<TableLayout> forms, Journal journal) {
    LostCodes lost = new LostCodes(journal);
    for (int i = 0; i < tables.size(); i++) {
      lost.learn(tables.get(i), forms.get(i));
    }
    List<Table> mended = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      mended.add(lost.mend(tables.get(i), forms.get(i)));
    }
    return mended;
  }

  private void learn(Table table, TableLayout form) {
    if (form.rows() instanceof RowLayout.Codes codes) {
      Map<String, Set<String>> byName =
          codesByList.computeIfAbsent(codes.list(), list -> new HashMap<>());
      for (Row row : table.rows()) {
        if (isCode(row.key())) {
          byName.computeIfAbsent(name(row, form), name -> new TreeSet<>()).add(row.key());
        }
      }
    }
  }

  private Table mend(Table table, TableLayout form) {
    boolean whole = table.rows().stream().noneMatch(row -> row.key().isEmpty());
    if (whole || !(form.rows() instanceof RowLayout.Codes codes)) {
      return table;
    }
    Map<String, Set<String>> byName = codesByList.getOrDefault(codes.list(), Map.of());
    List<Row> rows = new ArrayList<>(table.rows());
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().isEmpty()) {
        String name = name(rows.get(i), form);
        List<String> fitting =
            between(byName.getOrDefault(name, Set.of()), codeBefore(rows, i), codeAfter(rows, i));
        if (fitting.size() == 1) {
          rows.set(i, known(rows.get(i), fitting.getFirst()));
        }
      }
    }
    return table.withRows(RowTree.withParents(form.rows(), rows));
  }

  private Row known(Row row, String code) {
    journal.repaired(row.origin(), "", code, "本行科目编码缺失，按科目名称和其他各表认定");
    List<Cell> cells =
        row.cells().stream()
            .map(
                cell ->
                    new Cell(
                        cell.text(),
                        code,
                        cell.column(),
                        cell.amount(),
                        cell.state(),
                        cell.origin()))
            .toList();
    return new Row(code, "", cells, row.origin());
  }

  private static List<String> between(Set<String> codes, String before, String after) {
    return codes.stream()
        .filter(
            code -> code.compareTo(before) > 0 && (after.isEmpty() || code.compareTo(after) < 0))
        .toList();
  }

  private static String codeBefore(List<Row> rows, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (isCode(rows.get(i).key())) {
        return rows.get(i).key();
      }
    }
    return "";
  }

  private static String codeAfter(List<Row> rows, int at) {
    for (int i = at + 1; i < rows.size(); i++) {
      if (isCode(rows.get(i).key())) {
        return rows.get(i).key();
      }
    }
    return "";
  }

  private static boolean isCode(String key) {
    return !key.isEmpty() && Character.isDigit(key.charAt(0));
  }

  private static String name(Row row, TableLayout form) {
    for (Cell cell : row.cells()) {
      boolean name =
          form.column(cell.column())
              .map(ColumnLayout::kind)
              .filter(kind -> kind == Kind.NAME)
              .isPresent();
      if (name) {
        return Fold.fold(cell.text());
      }
    }
    return "";
  }
}
