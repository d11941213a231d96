package org.mingzhang.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.flywaydb.core.Flyway;
import org.mingzhang.app.backup.Backup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Backup and restore, a command each. */
final class BackupCommand {

  private BackupCommand() {}

  /** Writes a backup: through the running server if there is one, else from the database itself. */
  static int write(CommandLine line) {
    if (line.files().size() != 1) {
      return Say.failed("usage");
    }
    Path file = Path.of(line.files().getFirst());
    Path part = Path.of(file + ".part");
    try {
      if (Files.exists(file)) {
        return Say.failed("backup.exists", file);
      }
      if (!ServerControl.fetch(line.data(), "backup", part)) {
        if (!line.has("database") && !Files.exists(line.data().resolve("mingzhang.mv.db"))) {
          return Say.failed("backup.nothing", line.data());
        }
        try (OutputStream out = Files.newOutputStream(part)) {
          Backup.of(new DriverManagerDataSource(line.database())).write(out);
        }
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      Say.line("backup.done", file, Files.size(file));
      return Say.DONE;
    } catch (IOException e) {
      return Say.failed("backup.failed", file, reason(e));
    } finally {
      delete(part);
    }
  }

  /** Reads a backup into an empty installation. */
  static int read(CommandLine line) {
    if (line.files().size() != 1) {
      return Say.failed("usage");
    }
    Path file = Path.of(line.files().getFirst());
    try (InputStream in = Files.newInputStream(file)) {
      DriverManagerDataSource database = new DriverManagerDataSource(line.database());
      Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
      if (JdbcClient.create(database).sql("select count(*) from person").query(Long.class).single()
          > 0) {
        return Say.failed("restore.taken", line.data());
      }
      long rows = Backup.of(database).read(in);
      Say.line("restore.done", rows);
      return Say.DONE;
    } catch (IOException | RuntimeException e) {
      return Say.failed("restore.failed", file, reason(e));
    }
  }

  static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null
        ? root.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      Say.failed("backup.failed", part, reason(e));
    }
  }
}
