package org.mingzhang.app.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Writes all public pages as a folder that any web server can serve as {@code /public}: {@code
 * serve --mingzhang.export=DIR} writes it whenever the application starts.
 */
@Component
class Export implements ApplicationRunner {

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
   * Writes everything.
   *
   * @return how many files were written
   */
  int write(Path target) throws IOException {
    int files = 0;
    for (String path : site.paths()) {
      write(target, path);
      files++;
      if (path.isEmpty() || path.endsWith("/")) {
        write(target, "en/" + path);
        files++;
      }
    }
    return files;
  }

  private void write(Path target, String path) throws IOException {
    byte[] body = site.find(path).orElseThrow().body();
    boolean folderPage = path.isEmpty() || path.endsWith("/");
    Path file = target.resolve(folderPage ? path + "index.html" : path).normalize();
    if (!file.startsWith(target.normalize())) {
      throw new IOException("not below the folder: " + path);
    }
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(file, body);
  }
}
