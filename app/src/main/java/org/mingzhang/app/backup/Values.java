package org.mingzhang.app.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Values as texts that both databases write and read alike. */
final class Values {

  private Values() {}

  static @Nullable String read(ResultSet row, int place, int type) throws SQLException {
    Object value =
        switch (type) {
          case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
              row.getObject(place, OffsetDateTime.class);
          case Types.DATE -> row.getObject(place, LocalDate.class);
          case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(row, place);
          default -> row.getString(place);
        };
    return value == null ? null : value.toString();
  }

  private static @Nullable String bytes(ResultSet row, int place) throws SQLException {
    byte[] bytes = row.getBytes(place);
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }

  static void write(PreparedStatement insert, int place, int type, @Nullable String text)
      throws SQLException {
    if (text == null) {
      insert.setNull(place, type == Types.CLOB ? Types.VARCHAR : type);
      return;
    }
    switch (type) {
      case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
          insert.setObject(place, OffsetDateTime.parse(text));
      case Types.DATE -> insert.setObject(place, LocalDate.parse(text));
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
          insert.setBytes(place, Base64.getDecoder().decode(text));
      case Types.BOOLEAN, Types.BIT ->
          insert.setBoolean(place, text.equalsIgnoreCase("true") || text.equals("t"));
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT ->
          insert.setLong(place, Long.parseLong(text));
      case Types.DOUBLE, Types.REAL, Types.FLOAT ->
          insert.setDouble(place, Double.parseDouble(text));
      case Types.NUMERIC, Types.DECIMAL ->
          insert.setBigDecimal(place, new java.math.BigDecimal(text));
      default -> insert.setString(place, text);
    }
  }
}
