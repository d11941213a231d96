package org.mingzhang.app.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.store.Ids;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the database to a file and reads it back: a zip with a file for each table, a line of JSON
 * for each row. It says nothing about the database it came from, so an installation can move from
 * the embedded database to PostgreSQL by it. Sessions are not kept.
 */
@Component
public class Backup {

  /** The file that tells the commands where the running server is, and its secret. */
  public static final String CONTROL = "control";

  private static final String SUFFIX = ".jsonl";
  private static final int BATCH = 500;

  private final DataSource database;
  private final JsonMapper json = JsonMapper.builder().build();

  Backup(DataSource database) {
    this.database = database;
  }

  /** The backup of a database that no application has open. */
  public static Backup of(DataSource database) {
    return new Backup(database);
  }

  /**
   * Writes everything as it is at one moment, while others go on working.
   *
   * @return how many rows
   */
  public long write(OutputStream out) throws IOException {
    try (Connection connection = database.getConnection();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      long rows = 0;
      for (String table : Tables.ordered(connection)) {
        zip.putNextEntry(new ZipEntry(table + SUFFIX));
        rows += write(connection, table, zip);
        zip.closeEntry();
      }
      connection.rollback();
      return rows;
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private long write(Connection connection, String table, OutputStream out)
      throws SQLException, IOException {
    List<Tables.Column> columns = Tables.columns(connection, table);
    String key = String.join(", ", Tables.key(connection, table));
    long rows = 0;
    try (Statement select = connection.createStatement()) {
      select.setFetchSize(BATCH);
      // Rows that refer to others of their table come after them: ids are counted up.
      ResultSet row =
          select.executeQuery("select " + names(columns) + " from " + table + " order by " + key);
      while (row.next()) {
        String[] values = new String[columns.size()];
        for (int i = 0; i < values.length; i++) {
          @Nullable String value = Values.read(row, i + 1, columns.get(i).type());
          values[i] = value;
        }
        Map<String, @Nullable String> line = new java.util.LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
          line.put(columns.get(i).name(), values[i]);
        }
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
        rows++;
      }
    }
    return rows;
  }

  /**
   * Reads a backup into a database that has tables but no rows of people; all or nothing.
   *
   * @return how many rows
   */
  public long read(InputStream in) throws IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        long rows = read(connection, in);
        connection.commit();
        return rows;
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private long read(Connection connection, InputStream in) throws SQLException, IOException {
    List<String> tables = Tables.ordered(connection);
    for (String table : tables.reversed()) {
      try (Statement delete = connection.createStatement()) {
        delete.executeUpdate("delete from " + table);
      }
    }
    long rows = 0;
    int kept = 0;
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String table = entry.getName().replace(SUFFIX, "");
      if (!tables.contains(table)) {
        throw new IOException("no table " + table + ": the backup is of another version");
      }
      rows += read(connection, table, zip);
      kept++;
    }
    if (kept != tables.size()) {
      throw new IOException(
          "the file is no whole backup: %d of %d tables".formatted(kept, tables.size()));
    }
    // Last of all: the embedded database commits with it.
    Ids.goOn(connection);
    return rows;
  }

  private long read(Connection connection, String table, InputStream in)
      throws SQLException, IOException {
    List<Tables.Column> columns = Tables.columns(connection, table);
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    // Not closed: the next table comes from the same stream.
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    long rows = 0;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table + " (" + names(columns) + ") values (" + places + ")")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, @Nullable String> row =
            json.readValue(line, new TypeReference<HashMap<String, @Nullable String>>() {});
        for (int i = 0; i < columns.size(); i++) {
          Tables.Column column = columns.get(i);
          Values.write(insert, i + 1, column.type(), row.get(column.name()));
        }
        insert.addBatch();
        rows++;
        if (rows % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    return rows;
  }

  private static String names(List<Tables.Column> columns) {
    return columns.stream().map(Tables.Column::name).collect(Collectors.joining(", "));
  }
}
