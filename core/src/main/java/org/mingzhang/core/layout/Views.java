package org.mingzhang.core.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tables and sentences of a layout add up. A cell is the money that its table, its row and
 * its column mean together.
 *
 * @param tables by table key
 * @param rows by row id, for all tables
 * @param columns by column id, for all tables
 * @param statements by statement id
 * @param captions the lines above a table
 * @param emptyNote what is printed below an empty table for which the form has no note of its own
 * @param secrecyNote what is printed below a table that does not go all the way down
 */
public record Views(
    Map<String, View> tables,
    Map<String, Measure> rows,
    Map<String, Measure> columns,
    Map<String, Measure> statements,
    List<String> captions,
    String emptyNote,
    String secrecyNote) {

  public Views {
    tables = Map.copyOf(tables);
    rows = Map.copyOf(rows);
    columns = Map.copyOf(columns);
    statements = Map.copyOf(statements);
    captions = List.copyOf(captions);
  }

  /**
   * What is special about one table.
   *
   * @param of the money it is about
   * @param rows what its rows mean, where that is not what they mean elsewhere
   * @param columns what its columns mean, where that is not what they mean elsewhere
   * @param captions the lines above it; empty where they are those of all tables
   */
  public record View(
      Measure of, Map<String, Measure> rows, Map<String, Measure> columns, List<String> captions) {

    static final View NONE = new View(Measure.ALL, Map.of(), Map.of(), List.of());

    public View {
      rows = Map.copyOf(rows);
      columns = Map.copyOf(columns);
      captions = List.copyOf(captions);
    }
  }

  private View view(String table) {
    return tables.getOrDefault(table, View.NONE);
  }

  /** The money a table is about. */
  public Measure table(String table) {
    return view(table).of();
  }

  /** What a row means; empty if the layout does not say. */
  public Optional<Measure> row(String table, String id) {
    return Optional.ofNullable(view(table).rows().getOrDefault(id, rows.get(id)));
  }

  /** What a column means; empty if the layout does not say. */
  public Optional<Measure> column(String table, String id) {
    return Optional.ofNullable(view(table).columns().getOrDefault(id, columns.get(id)));
  }

  /** What a sentence states; empty if the layout does not say. */
  public Optional<Measure> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** The lines above a table, title first, words in braces to be filled in. */
  public List<String> captions(String table) {
    return view(table).captions().isEmpty() ? captions : view(table).captions();
  }
}
