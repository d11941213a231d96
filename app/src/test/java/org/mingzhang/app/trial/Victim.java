package org.mingzhang.app.trial;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.Addresses;
import org.mingzhang.app.PostgreSql;

/** Who is killed: the application, or the server of its database. */
final class Victim {

  private final String database;

  /** Killed in place of the application, if there is one. */
  private final @Nullable PostgreSql server;

  private boolean started;

  private Victim(String database, @Nullable PostgreSql server) {
    this.database = database;
    this.server = server;
  }

  /**
   * What was asked for on the command line.
   *
   * @param data where the embedded database is
   */
  static Victim of(String word, Path data) throws IOException {
    return switch (word) {
      case "" -> new Victim(Addresses.h2(data), null);
      case "postgresql" -> new Victim(PostgreSql.start().orElseThrow().database(), null);
      case "postgresql-killed" -> {
        PostgreSql server = PostgreSql.start().orElseThrow();
        yield new Victim(server.database(), server);
      }
      default -> new Victim(word, null);
    };
  }

  String database() {
    return database;
  }

  boolean isDatabase() {
    return server != null;
  }

  /** Starts what was killed. */
  void rise(Server application) throws IOException, InterruptedException {
    if (server == null || !started) {
      application.start();
    }
    started = true;
  }

  void kill(Server application) throws IOException, InterruptedException {
    if (server == null) {
      application.kill();
    } else {
      server.kill();
      server.restart();
    }
  }
}
