package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.layout.TableLayout;

/** The names formulas may use: those of any layout there is. Anything else is a slip of the pen. */
final class Vocabulary {

  private final Map<String, Words> tables = new LinkedHashMap<>();
  private final Set<String> statements = new LinkedHashSet<>();
  private final Set<String> sections = new LinkedHashSet<>();

  /** The names of one table. */
  record Words(Set<String> rows, Set<String> groups, Set<String> columns, Set<String> quantities) {
    Words() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new HashSet<>());
    }
  }

  Vocabulary(List<Layout> layouts) {
    for (Layout layout : layouts) {
      layout.tables().forEach(this::add);
      layout.statements().stream().map(StatementLayout::id).forEach(statements::add);
      layout.sections().stream().map(SectionLayout::id).forEach(sections::add);
    }
  }

  private void add(TableLayout table) {
    Words words = tables.computeIfAbsent(table.name(), name -> new Words());
    for (ColumnLayout column : table.columns()) {
      words.columns.add(column.id());
      if (column.kind() == ColumnLayout.Kind.QUANTITY) {
        words.quantities.add(column.id());
      }
    }
    switch (table.rows()) {
      case RowLayout.Fixed fixed -> fixed.sides().values().forEach(side -> add(side, words));
      case RowLayout.Single single -> words.rows.addAll(single.keys());
      case RowLayout.Codes codes -> words.rows.add("合计");
      case RowLayout.Lines lines -> words.rows.add("合计");
    }
  }

  private static void add(RowLayout.Side side, Words words) {
    List<RowLayout.FixedRow> rows = new ArrayList<>(side.top());
    rows.addAll(side.bottom());
    rows.forEach(row -> words.rows.add(row.id()));
    rows.forEach(row -> words.groups.add(row.group()));
    words.groups.add(side.classGroup());
  }

  Words table(Token name) {
    Words words = tables.get(name.text());
    if (words == null) {
      throw unknown(name, "表", tables.keySet());
    }
    return words;
  }

  boolean hasTable(String name) {
    return tables.containsKey(name);
  }

  void requireStatement(Token name) {
    if (!statements.contains(name.text())) {
      throw unknown(name, "说明中的金额", statements);
    }
  }

  void requireSection(Token name) {
    if (!sections.contains(name.text())) {
      throw unknown(name, "节", sections);
    }
  }

  void requireColumn(Words words, Token name) {
    if (!words.columns.contains(name.text())) {
      throw unknown(name, "栏", words.columns);
    }
  }

  void requireRow(Words words, Token name) {
    if (!words.rows.contains(name.text())) {
      Set<String> known = new LinkedHashSet<>(words.groups);
      known.addAll(words.rows);
      known.removeIf(row -> row.isEmpty() || Selector.isCode(row));
      throw unknown(name, "行", known);
    }
  }

  private static FormulaError unknown(Token name, String what, Set<String> known) {
    return new FormulaError(
        name.position(), "没有叫" + name.shown() + "的" + what + "；有：" + String.join("、", known));
  }
}
