package org.mingzhang.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A database of its own for each test application: a file of H2, or with {@code
 * -Dmingzhang.test.database=postgresql} a database of a PostgreSQL server that is started for the
 * tests.
 */
final class TestDatabase {

  private static final boolean POSTGRESQL =
      "postgresql".equals(System.getProperty("mingzhang.test.database"));

  private static Optional<PostgreSql> server = Optional.empty();

  private TestDatabase() {}

  /** The address of a new, empty database. */
  static String fresh(Path folder) {
    return POSTGRESQL ? onServer() : CommandLine.h2(folder.toString());
  }

  private static synchronized String onServer() {
    if (server.isEmpty()) {
      try {
        server = PostgreSql.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      assumeTrue(server.isPresent(), "no PostgreSQL server: install postgresql");
    }
    return server.get().database();
  }
}
