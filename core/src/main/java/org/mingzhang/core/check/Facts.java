package org.mingzhang.core.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/** A publication made ready for rules: everything is found by its key, indexed once. */
public final class Facts {

  private final Publication publication;
  private final Layout layout;
  private final Map<String, TableFacts> tables = new LinkedHashMap<>();
  private final Map<String, TableFacts> tablesByName = new HashMap<>();
  private final Map<String, List<Statement>> statements;
  private final Map<Class<?>, Object> indexes = new HashMap<>();

  private Facts(Publication publication, Layout layout) {
    this.publication = publication;
    this.layout = layout;
    for (Table table : publication.tables()) {
      Optional<TableLayout> form = layout.table(table.key());
      if (form.isPresent() && !tables.containsKey(table.key())) {
        TableFacts facts =
            new TableFacts(
                table,
                form.get(),
                text -> layout.fill(text, publication.organization().level(), publication.year()));
        tables.put(table.key(), facts);
        tablesByName.put(form.get().name(), facts);
      }
    }
    this.statements =
        publication.statements().stream()
            .filter(statement -> !statement.id().isEmpty())
            .collect(Collectors.groupingBy(Statement::id));
  }

  public static Facts of(Publication publication, Layout layout) {
    return new Facts(publication, layout);
  }

  public Publication publication() {
    return publication;
  }

  public Layout layout() {
    return layout;
  }

  /** The budget year, or the first year of the layout where the document does not say. */
  public int year() {
    return publication.year() > 0 ? publication.year() : layout.firstYear();
  }

  /** The tables the layout knows, in printed order. */
  public List<TableFacts> tables() {
    return List.copyOf(tables.values());
  }

  /** A table by its key ({@code expenditure}) or its name in formulas (支出总表). */
  public Optional<TableFacts> table(String keyOrName) {
    TableFacts byName = tablesByName.get(keyOrName);
    return Optional.ofNullable(byName != null ? byName : tables.get(keyOrName));
  }

  /** All amounts the narrative states under an id such as 收入总额, in order. */
  public List<Statement> statements(String id) {
    return statements.getOrDefault(id, List.of());
  }

  /**
   * An index of one group of rules over this publication, made when the first of them asks.
   *
   * @param type what stands for the index; each has one
   */
  public <T> T index(Class<T> type, Function<? super Facts, ? extends T> make) {
    Object index = indexes.get(type);
    if (index == null) {
      index = make.apply(this);
      indexes.put(type, index);
    }
    return type.cast(index);
  }
}
