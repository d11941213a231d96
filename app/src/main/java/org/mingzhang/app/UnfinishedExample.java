package org.mingzhang.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/**
 * A mark beside the embedded database for as long as the example county is being made. Whoever
 * stops the program meanwhile would find half a county the next time; nobody has worked in that, so
 * it is made anew.
 */
final class UnfinishedExample {

  private final Path database;
  private final Path mark;
  private final boolean meant;

  UnfinishedExample(CommandLine line) {
    this.database = line.data().resolve("mingzhang.mv.db");
    this.mark = line.data().resolve("example.unfinished");
    this.meant = line.isDemo() && line.option("database").isEmpty();
  }

  /** Clears away what was left unfinished, and marks what is about to begin. */
  void begin(String address) {
    if (!meant) {
      return;
    }
    try {
      if (Files.exists(mark)) {
        Flyway.configure().dataSource(address, "", "").cleanDisabled(false).load().clean();
      } else if (!Files.exists(database)) {
        Files.createDirectories(mark.getParent());
        Files.createFile(mark);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on the county is kept, whatever happens. */
  void finished() {
    if (meant) {
      try {
        Files.deleteIfExists(mark);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
