package org.mingzhang.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mingzhang.app.portal.Export;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Writes the public pages as a folder that any web server can show. */
final class ExportCommand {

  private ExportCommand() {}

  /** Through the running server if there is one, else from the database itself. */
  static int write(CommandLine line) {
    if (line.files().size() != 1) {
      return Say.failed("usage");
    }
    Path folder = Path.of(line.files().getFirst());
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        return Say.failed("export.file", folder);
      }
      Path pages = Files.createTempFile("mingzhang-public", ".zip");
      try {
        int files =
            ServerControl.fetch(line.data(), "public", pages)
                ? unpack(pages, folder)
                : fromDatabase(line, folder);
        if (files < 0) {
          return Say.failed("backup.nothing", line.data());
        }
        Say.line("export.done", files, folder);
        return Say.DONE;
      } finally {
        Files.deleteIfExists(pages);
      }
    } catch (IOException | RuntimeException e) {
      return Say.failed("export.failed", folder, BackupCommand.reason(e));
    }
  }

  private static int unpack(Path pages, Path folder) throws IOException {
    int files = 0;
    try (ZipFile zip = new ZipFile(pages.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder.normalize())) {
          throw new IOException("not below the folder: " + entry.getName());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        files++;
      }
    }
    return files;
  }

  /** How many files were written; negative if there is no database. */
  private static int fromDatabase(CommandLine line, Path folder) throws IOException {
    if (line.option("database").isEmpty()
        && !Files.exists(line.data().resolve("mingzhang.mv.db"))) {
      return -1;
    }
    SpringApplication application = new SpringApplication(Application.class);
    List<String> settings = new ArrayList<>(line.settings());
    settings.removeIf(one -> one.startsWith("--server.port="));
    settings.add("--server.port=0");
    try (ConfigurableApplicationContext context =
        application.run(settings.toArray(String[]::new))) {
      return context.getBean(Export.class).write(folder);
    }
  }
}
