package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what the user wrote into files: folders and patterns are looked into, sorted by name. */
final class Inputs {

  /** Endings of the files that a folder is searched for; a file named outright may have any. */
  private static final Set<String> ENDINGS =
      Set.of("txt", "md", "html", "htm", "xlsx", "xls", "docx", "doc", "wps", "pdf", "ofd");

  private Inputs() {}

  static List<Input> of(List<String> written) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String word : written) {
      if (word.equals("-")) {
        inputs.add(new Input("-", null));
      } else {
        inputs.addAll(named(word));
      }
    }
    return inputs;
  }

  private static List<Input> named(String word) throws IOException {
    Path path;
    try {
      path = Path.of(word);
    } catch (InvalidPathException noPath) {
      return matching(word);
    }
    if (Files.isDirectory(path)) {
      return files(path, Inputs::isDocument);
    }
    return Files.exists(path) || !isPattern(word) ? List.of(Input.of(path)) : matching(word);
  }

  private static List<Input> matching(String pattern) throws IOException {
    Path base = base(pattern);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return Files.isDirectory(base)
        ? files(base, file -> matcher.matches(pattern.startsWith("./") ? file : file.normalize()))
        : List.of();
  }

  /** The folder above the first part that holds a wildcard. */
  private static Path base(String pattern) {
    int wildcard = 0;
    while (wildcard < pattern.length() && "*?[{".indexOf(pattern.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = pattern.lastIndexOf('/', wildcard);
    return Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
  }

  private static boolean isPattern(String word) {
    return word.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static List<Input> files(Path folder, java.util.function.Predicate<Path> wanted)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && wanted.test(file))
          .sorted()
          .map(Input::of)
          .toList();
    }
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean aside = name.startsWith(".") || name.startsWith("~$") || name.startsWith("README");
    return !aside && ENDINGS.contains(ending);
  }
}
