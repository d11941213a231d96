package org.mingzhang.app;

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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server from the installed packages, on a free port and a folder of its own. */
public final class PostgreSql implements AutoCloseable {

  private static final int SECONDS = 60;

  /** A server does not run as root. */
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  private final Path binaries;
  private final Path folder;
  private final int port;

  private PostgreSql(Path binaries, Path folder, int port) {
    this.binaries = binaries;
    this.folder = folder;
    this.port = port;
  }

  /** Starts one that is stopped with the JVM at the latest; empty if none is installed. */
  public static Optional<PostgreSql> start() throws IOException {
    Optional<Path> binaries = binaries();
    if (binaries.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("mingzhang-postgresql");
    if (ROOT) {
      run(List.of("chown", "postgres", folder.toString()));
    }
    PostgreSql server = new PostgreSql(binaries.get(), folder, freePort());
    server.command("initdb", "-A trust -U postgres --locale=C.UTF-8 -E UTF8");
    server.go();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return Optional.of(server);
  }

  private static Optional<Path> binaries() throws IOException {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** Makes an empty database and tells its address. */
  public String database() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = DriverManager.getConnection(address("postgres"))) {
      connection.createStatement().execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return address(name);
  }

  private String address(String name) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&reWriteBatchedInserts=true"
        .formatted(port, name);
  }

  private void go() throws IOException {
    command(
        "pg_ctl",
        "-w -l %s/log -o \"-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s -c max_connections=200\" start"
            .formatted(folder, port, folder));
  }

  @Override
  public void close() {
    try {
      if (Files.exists(data().resolve("postmaster.pid"))) {
        command("pg_ctl", "-m immediate stop");
      }
      run(List.of("rm", "-rf", folder.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void command(String program, String options) throws IOException {
    String line = "%s/%s -D %s %s".formatted(binaries, program, data(), options);
    run(ROOT ? List.of("su", "postgres", "-c", line) : List.of("sh", "-c", line));
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
