package org.mingzhang.core.assemble;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** Names of codes as they were printed, where the official lists have others or none. */
final class CodeNames {

  private CodeNames() {}

  static SortedMap<String, String> of(Printed printed) {
    SortedMap<String, String> names = new TreeMap<>();
    for (Table table : printed.publication().tables()) {
      TableLayout form = printed.layout().table(table.key()).orElse(null);
      if (form != null && form.rows() instanceof RowLayout.Codes codes) {
        CodeLists.standard()
            .find(codes.list())
            .ifPresent(list -> add(names, table, form, list, printed.publication().year()));
      }
    }
    return names;
  }

  private static void add(
      SortedMap<String, String> names, Table table, TableLayout form, CodeList list, int year) {
    List<String> columns =
        form.columns().stream()
            .filter(column -> column.kind() == Kind.NAME)
            .map(column -> column.id())
            .toList();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        boolean name = columns.contains(cell.column()) && !cell.text().isBlank();
        if (name && row.key().matches("\\d+") && !isOfficial(list, row.key(), cell, year)) {
          names.putIfAbsent(row.key(), cell.text().strip());
        }
      }
    }
  }

  private static boolean isOfficial(CodeList list, String code, Cell cell, int year) {
    List<Code> versions = list.versions(code);
    Optional<Code> official =
        list.find(code, year)
            .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast()));
    return official.filter(known -> CodeName.same(known.name(), cell.text())).isPresent();
  }
}
