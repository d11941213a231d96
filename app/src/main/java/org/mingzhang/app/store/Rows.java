package org.mingzhang.app.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Small help with rows that both databases need. */
public final class Rows {

  private Rows() {}

  /** Inserts a row and tells the id that the database gave it. */
  public static long insert(JdbcClient.StatementSpec insert) {
    KeyHolder key = new GeneratedKeyHolder();
    insert.update(key, "id");
    @Nullable Number id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("the table has no column id");
    }
    return id.longValue();
  }

  /** How rows become records, column {@code changed_by} component {@code changedBy}. */
  public static <T extends Record> RowMapper<T> of(Class<T> type) {
    return new RecordMapper<>(type);
  }

  /** A moment as it is stored: to the millisecond, so that it reads back as it was written. */
  public static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
  }
}
