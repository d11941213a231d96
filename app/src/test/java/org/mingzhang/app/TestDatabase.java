package org.mingzhang.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A database of its own for each test application: a file of H2, or with {@code
 * -Dmingzhang.test.database=postgresql} a database of a PostgreSQL server that this class starts
 * from the installed packages and stops with the JVM.
 */
final class TestDatabase {

  private static final boolean POSTGRESQL =
      "postgresql".equals(System.getProperty("mingzhang.test.database"));
  private static final int SECONDS = 60;
  private static int port;

  private TestDatabase() {}

  /** The address of a new, empty database. */
  static String fresh(Path folder) {
    return POSTGRESQL ? onServer() : CommandLine.h2(folder.toString());
  }

  private static synchronized String onServer() {
    if (port == 0) {
      port = start();
    }
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = DriverManager.getConnection(address("postgres"))) {
      connection.createStatement().execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return address(name);
  }

  private static String address(String name) {
    return "jdbc:postgresql://127.0.0.1:"
        + port
        + "/"
        + name
        + "?user=postgres&reWriteBatchedInserts=true";
  }

  private static Path binaries() {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return null;
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder())
          .orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int start() {
    Path bin = binaries();
    assumeTrue(bin != null, "no PostgreSQL server: install postgresql");
    try (ServerSocket free = new ServerSocket(0)) {
      int chosen = free.getLocalPort();
      free.close();
      Path folder = Files.createTempDirectory("mingzhang-postgresql");
      boolean root = "root".equals(System.getProperty("user.name"));
      if (root) {
        run(List.of("chown", "postgres", folder.toString()));
      }
      Path data = folder.resolve("data");
      shell(root, bin + "/initdb -D " + data + " -A trust -U postgres --locale=C.UTF-8 -E UTF8");
      shell(
          root,
          bin
              + "/pg_ctl -w -D "
              + data
              + " -l "
              + folder
              + "/log -o \"-p "
              + chosen
              + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
              + folder
              + " -c max_connections=200\" start");
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> stop(root, bin + "/pg_ctl -m immediate -D " + data + " stop", folder)));
      return chosen;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(boolean root, String command, Path folder) {
    try {
      shell(root, command);
      run(List.of("rm", "-rf", folder.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server does not run as root. */
  private static void shell(boolean root, String command) throws IOException {
    run(root ? List.of("su", "postgres", "-c", command) : List.of("sh", "-c", command));
  }

  private static void run(List<String> command) throws IOException {
    Path log = Files.createTempFile("mingzhang", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(command + ": " + Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(log);
    }
  }
}
