package org.mingzhang.core.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/** A publication made ready for rules: everything is found by its key, indexed once. */
public final class Facts {

  /** How a document stands to the one that is checked. */
  public enum Standing {
    CHECKED,
    LAST_YEAR,
    UNIT
  }

  private final Publication publication;
  private final Layout layout;
  private final Standing standing;
  private final @Nullable String document;
  private final @Nullable Facts lastYear;
  private final List<Facts> units;
  private final Map<String, TableFacts> tables = new LinkedHashMap<>();
  private final Map<String, TableFacts> tablesByName = new HashMap<>();
  private final Map<String, List<Statement>> statements;
  private final Map<Class<?>, Object> indexes = new HashMap<>();

  private Facts(
      Publication publication,
      Layout layout,
      Standing standing,
      @Nullable String document,
      Others others) {
    this.publication = publication;
    this.layout = layout;
    this.standing = standing;
    this.document = document;
    this.lastYear =
        others.lastYear() == null ? null : beside(others.lastYear(), Standing.LAST_YEAR);
    this.units = others.units().stream().map(unit -> beside(unit, Standing.UNIT)).toList();
    for (Table table : publication.tables()) {
      Optional<TableLayout> form = layout.table(table.key());
      if (form.isPresent() && !tables.containsKey(table.key())) {
        TableFacts facts =
            new TableFacts(
                table,
                form.get(),
                text -> layout.fill(text, publication.organization().level(), publication.year()),
                document);
        tables.put(table.key(), facts);
        tablesByName.put(form.get().name(), facts);
      }
    }
    this.statements =
        publication.statements().stream()
            .filter(statement -> !statement.id().isEmpty())
            .collect(Collectors.groupingBy(Statement::id));
  }

  private static Facts beside(Others.Book book, Standing standing) {
    return new Facts(book.publication(), book.layout(), standing, book.document(), Others.NONE);
  }

  /** A publication checked on its own. */
  public static Facts of(Publication publication, Layout layout) {
    return of(publication, layout, Others.NONE);
  }

  /** A publication checked against others. */
  public static Facts of(Publication publication, Layout layout, Others others) {
    return new Facts(publication, layout, Standing.CHECKED, null, others);
  }

  /** What the organisation published for the year before, if that was given. */
  public Optional<Facts> lastYear() {
    return Optional.ofNullable(lastYear);
  }

  /** What the units of the department published for the same year; empty if not given. */
  public List<Facts> units() {
    return units;
  }

  public Standing standing() {
    return standing;
  }

  /** What the document is called in places; null for the one that is checked. */
  public @Nullable String document() {
    return document;
  }

  /** A name within this document, told apart from the same in the one that is checked. */
  public String called(String name, Messages messages) {
    return switch (standing) {
      case CHECKED -> name;
      case LAST_YEAR -> messages.text("figure.last-year", name);
      case UNIT -> messages.text("figure.of-unit", publication.organization().name(), name);
    };
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

  /** All that is printed in words, each place once, in printed order within its kind. */
  public List<PrintedText> texts() {
    return index(PrintedTexts.class, PrintedTexts::of).all();
  }
}
