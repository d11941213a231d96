package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Table;

/** Explains the terms that are used, and no others. */
final class Glossary {

  private static final String FUNCTIONAL = "functional";
  private static final int ITEM = 7;

  private final Whole whole;
  private final NarrativeTemplate template;

  Glossary(Whole whole, NarrativeTemplate template) {
    this.whole = whole;
    this.template = template;
  }

  List<Term> terms(List<Table> tables, List<Section> sections) {
    String used = words(tables, sections);
    List<Term> terms = new ArrayList<>();
    for (NarrativeTemplate.Term term : template.terms()) {
      if (used.contains(term.seen())) {
        terms.add(new Term(term.term(), whole.fill(term.explanation()), Origin.NONE));
      }
    }
    whole
        .budget()
        .texts()
        .glossary()
        .forEach((term, text) -> terms.add(new Term(term, text, Origin.NONE)));
    items(tables)
        .forEach(
            (code, name) -> {
              String text = template.functions().get(name);
              if (text != null) {
                terms.add(new Term(code + name, text, Origin.NONE));
              }
            });
    return terms;
  }

  /** All that is said, and all that is printed beside an amount. */
  private static String words(List<Table> tables, List<Section> sections) {
    StringBuilder words = new StringBuilder();
    sections.forEach(section -> words.append(section.text()).append('\n'));
    for (Table table : tables) {
      for (Row row : table.rows()) {
        if (row.cells().stream().anyMatch(Cell::isFigure)) {
          row.cells().stream()
              .filter(cell -> !cell.isFigure())
              .forEach(cell -> words.append(cell.text()).append('\n'));
        }
      }
    }
    return words.toString();
  }

  /** The functional items that carry money, code to name. */
  private Map<String, String> items(List<Table> tables) {
    Map<String, String> items = new TreeMap<>();
    for (Table table : tables) {
      TableLayout form = whole.layout().table(table.key()).orElseThrow();
      boolean functional =
          form.rows() instanceof RowLayout.Codes codes && codes.list().equals(FUNCTIONAL);
      if (functional) {
        table.rows().stream()
            .filter(row -> row.key().length() == ITEM)
            .forEach(row -> items.put(row.key(), name(form, row)));
      }
    }
    return items;
  }

  private static String name(TableLayout form, Row row) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i).kind() == Kind.NAME) {
        return row.cells().get(i).text();
      }
    }
    return "";
  }
}
