package org.mingzhang.app.trial;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as a killed application left it; looking does not mend it. */
final class Stored implements AutoCloseable {

  private static final long A_WHILE = 20_000_000;

  private final SingleConnectionDataSource connection;
  private final JdbcClient db;

  private Stored(SingleConnectionDataSource connection) {
    this.connection = connection;
    this.db = JdbcClient.create(connection);
  }

  static Stored open(String address) {
    boolean server = address.startsWith("jdbc:postgresql:");
    Stored stored =
        new Stored(
            new SingleConnectionDataSource(
                server ? address : address + ";ACCESS_MODE_DATA=r", true));
    if (server) {
      stored.awaitOthers();
    }
    return stored;
  }

  /** A server may still be at work on what the killed application asked for last. */
  private void awaitOthers() {
    while (db.sql(
                "select count(*) from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid() and backend_type = 'client backend'")
            .query(Long.class)
            .single()
        > 0) {
      LockSupport.parkNanos(A_WHILE);
    }
  }

  JdbcClient db() {
    return db;
  }

  /** How many jobs of a name were at work. */
  long atWork(String job) {
    return db.sql("select count(*) from scheduled_tasks where task_name = ? and picked = true")
        .param(job)
        .query(Long.class)
        .single();
  }

  /** The publications that were being printed. */
  List<Long> printing() {
    return db.sql("select id from disclosure where step = 'PRINTING' order by id")
        .query(Long.class)
        .list();
  }

  /** How many publications were due, and not shown yet. */
  long due() {
    return db.sql(
            "select count(*) from disclosure where step = 'PLANNED' and planned_at <="
                + " current_timestamp")
        .query(Long.class)
        .single();
  }

  /** All that is public: year/code/number. */
  List<String> shown() {
    return db.sql(
            "select x.budget_year, o.code, x.number from disclosure x join organisation o on o.id ="
                + " x.organisation where x.step in ('RELEASED', 'SUPERSEDED') order by x.id")
        .query((row, number) -> row.getInt(1) + "/" + row.getString(2) + "/" + row.getInt(3))
        .list();
  }

  @Override
  public void close() {
    connection.destroy();
  }
}
