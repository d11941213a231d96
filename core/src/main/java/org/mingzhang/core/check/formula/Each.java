package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.publication.ProjectSheet;

/**
 * What a formula is repeated for: {@code 支出总表.有下级 × 金额列}, {@code 项目}.
 *
 * @param rows rows to bind 本行 to, from one or more tables; empty to bind none
 * @param columns the table whose columns 本栏 is bound to; null to bind none
 */
record Each(List<Rows> rows, @Nullable Columns columns, boolean projects) {

  static final Each ONCE = new Each(List.of(), null, false);

  /** Some rows of a table. */
  record Rows(Source source, String table, Selector selector) {}

  /** Columns of a table by id; no ids mean all columns of money. */
  record Columns(String table, List<String> ids) {}

  /** What 本行, 本栏 and 本项目 stand for, once. */
  record Binding(@Nullable String row, @Nullable String column, @Nullable ProjectSheet project) {}

  List<Binding> bindings(Context context) {
    List<Binding> bindings = new ArrayList<>();
    if (projects) {
      for (ProjectSheet sheet : context.facts().publication().projects()) {
        bindings.add(new Binding(null, null, sheet));
      }
      return bindings;
    }
    Set<String> boundColumns = columns == null ? Set.of() : columnIds(columns, context);
    for (String row : rows.isEmpty() ? List.of("") : rowKeys(context)) {
      String bound = rows.isEmpty() ? null : row;
      if (columns == null) {
        bindings.add(new Binding(bound, null, null));
      } else {
        boundColumns.forEach(column -> bindings.add(new Binding(bound, column, null)));
      }
    }
    return bindings;
  }

  private Set<String> rowKeys(Context context) {
    Set<String> keys = new LinkedHashSet<>();
    boolean any = false;
    for (Rows source : rows) {
      for (Facts book : context.books(source.source())) {
        Optional<TableFacts> table = book.table(source.table());
        if (table.isPresent()) {
          any = true;
          List<String> found = source.selector().rows(table.get(), context);
          if (found != null) {
            keys.addAll(found);
          }
        }
      }
    }
    if (!any) {
      throw new NotApplicable("na.table", rows.getFirst().table());
    }
    return keys;
  }

  private static Set<String> columnIds(Columns columns, Context context) {
    TableFacts table =
        context
            .facts()
            .table(columns.table())
            .orElseThrow(() -> new NotApplicable("na.table", columns.table()));
    Set<String> ids = new LinkedHashSet<>();
    for (ColumnLayout column : table.layout().columns()) {
      boolean wanted =
          columns.ids().isEmpty()
              ? column.kind() == ColumnLayout.Kind.MONEY
              : columns.ids().contains(column.id());
      if (wanted && table.isPrinted(column.id())) {
        ids.add(column.id());
      }
    }
    return ids;
  }
}
