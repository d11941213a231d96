package org.mingzhang.app.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Writes all public pages as a folder that any web server can serve as {@code /public}: at the
 * command {@code export-public DIR}, and with {@code serve --mingzhang.export=DIR} whenever the
 * application starts.
 */
@Component
public class Export implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Export.class);

  private final Site site;
  private final String folder;

  Export(Site site, @Value("${mingzhang.export:}") String folder) {
    this.site = site;
    this.folder = folder;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!folder.isEmpty()) {
      LOG.info("{} public files written to {}", write(Path.of(folder)), folder);
    }
  }

  /**
   * Writes everything below a folder; what is there already under the same name is replaced.
   *
   * @return how many files were written
   */
  public int write(Path target) throws IOException {
    Path folder = target.normalize();
    return each(
        (name, body) -> {
          Path file = folder.resolve(name).normalize();
          if (!file.startsWith(folder)) {
            throw new IOException("not below the folder: " + name);
          }
          Files.createDirectories(file.toAbsolutePath().getParent());
          // A file is there whole or not at all, whatever happens while it is written.
          Path part = file.resolveSibling(file.getFileName() + ".part");
          Files.write(part, body);
          Files.move(
              part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
  }

  /** Writes everything into an archive. */
  public void zip(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      each(
          (name, body) -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(body);
            zip.closeEntry();
          });
    }
  }

  private int each(Taker taker) throws IOException {
    int files = 0;
    for (String path : paths()) {
      boolean page = path.isEmpty() || path.endsWith("/");
      for (String language : page ? List.of("", "en/") : List.of("")) {
        byte[] body = site.find(language + path).orElseThrow().body();
        taker.take(language + path + (page ? "index.html" : ""), body);
        files++;
      }
    }
    return files;
  }

  /** Every page after what it leads to, so that whoever is served meanwhile finds all of it. */
  private List<String> paths() {
    return site.paths().stream()
        .sorted(
            Comparator.comparing(Export::leadsOn)
                .thenComparing(path -> -path.chars().filter(c -> c == '/').count()))
        .toList();
  }

  private static boolean leadsOn(String path) {
    return path.isEmpty() || path.endsWith("/") || path.endsWith(".xml");
  }

  /** What becomes of a file. */
  private interface Taker {
    void take(String name, byte[] body) throws IOException;
  }
}
