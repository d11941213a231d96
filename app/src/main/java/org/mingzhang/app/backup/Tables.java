package org.mingzhang.app.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the installation, each after those it refers to. */
final class Tables {

  /** Flyway's own record is made anew when a backup is read into an empty database. */
  private static final Set<String> NOT_KEPT =
      Set.of("flyway_schema_history", "spring_session", "spring_session_attributes");

  private Tables() {}

  static List<String> ordered(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    Map<String, Set<String>> parents = new LinkedHashMap<>();
    for (String table : names(data, connection.getSchema())) {
      parents.put(table, parents(data, connection.getSchema(), table));
    }
    Set<String> ordered = new LinkedHashSet<>();
    while (ordered.size() < parents.size()) {
      int before = ordered.size();
      parents.forEach(
          (table, needed) -> {
            if (ordered.containsAll(needed)) {
              ordered.add(table);
            }
          });
      if (ordered.size() == before) {
        throw new IllegalStateException("tables refer to each other in a circle: " + parents);
      }
    }
    return List.copyOf(ordered);
  }

  private static Set<String> names(DatabaseMetaData data, String schema) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet tables =
        data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    names.removeAll(NOT_KEPT);
    return names;
  }

  private static Set<String> parents(DatabaseMetaData data, String schema, String table)
      throws SQLException {
    Set<String> parents = new TreeSet<>();
    try (ResultSet keys = data.getImportedKeys(null, schema, table)) {
      while (keys.next()) {
        parents.add(keys.getString("PKTABLE_NAME"));
      }
    }
    parents.remove(table);
    return parents;
  }

  /** The columns of the primary key, in order. */
  static List<String> key(Connection connection, String table) throws SQLException {
    SortedMap<Integer, String> key = new TreeMap<>();
    try (ResultSet row =
        connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
      while (row.next()) {
        key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
      }
    }
    return key.isEmpty() ? List.of("1") : List.copyOf(key.values());
  }

  /** The columns of a table, in order. */
  static List<Column> columns(Connection connection, String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet row =
        connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
      while (row.next()) {
        columns.add(new Column(row.getString("COLUMN_NAME"), row.getInt("DATA_TYPE")));
      }
    }
    return columns;
  }

  /**
   * A column.
   *
   * @param type of {@link java.sql.Types}
   */
  record Column(String name, int type) {}
}
