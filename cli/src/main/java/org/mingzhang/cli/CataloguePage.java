package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of a rule in the catalogue, which is Markdown, as plain text for a terminal. */
final class CataloguePage {

  private CataloguePage() {}

  /** The page of a rule; empty where the catalogue is not at hand, or does not have the rule. */
  static Optional<String> of(String rule) {
    Path folder = Path.of(System.getProperty("mingzhang.home", "."), "docs", "rules");
    Path page = folder.resolve(rule + ".md").normalize();
    if (!page.startsWith(folder.normalize()) || !Files.isRegularFile(page)) {
      return Optional.empty();
    }
    try {
      return Optional.of(plain(Files.readString(page)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String plain(String markdown) {
    return markdown
        .lines()
        .filter(line -> !line.startsWith("```") && !line.matches("\\|[ |-]*\\|"))
        .filter(line -> !line.startsWith("[") || !line.endsWith(".md)"))
        .map(CataloguePage::line)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String line(String line) {
    if (line.startsWith("|")) {
      String[] cells = line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", 2);
      return cells.length < 2
          ? line
          : cells[0].strip() + "  " + cells[1].strip().replace("\\|", "|").replace("`", "");
    }
    return line.replaceFirst("^#+ ", "").replace("**", "");
  }
}
