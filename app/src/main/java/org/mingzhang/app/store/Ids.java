package org.mingzhang.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The ids that the database counts up. */
public final class Ids {

  private Ids() {}

  /** Has every table go on counting after the highest id that it has. */
  public static void goOn(Connection connection) throws SQLException {
    for (Counted one : counted(connection)) {
      try (Statement statement = connection.createStatement()) {
        long next;
        try (ResultSet top =
            statement.executeQuery(
                "select coalesce(max(" + one.column + "), 0) + 1 from " + one.table)) {
          top.next();
          next = top.getLong(1);
        }
        statement.execute(
            "alter table " + one.table + " alter column " + one.column + " restart with " + next);
      }
    }
  }

  private static List<Counted> counted(Connection connection) throws SQLException {
    List<Counted> counted = new ArrayList<>();
    try (ResultSet column =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
      while (column.next()) {
        if ("YES".equals(column.getString("IS_AUTOINCREMENT"))) {
          counted.add(new Counted(column.getString("TABLE_NAME"), column.getString("COLUMN_NAME")));
        }
      }
    }
    return counted;
  }

  private record Counted(String table, String column) {}
}
