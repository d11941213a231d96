package org.mingzhang.engine.review;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.forms.Recognizer;

/** Real documents, which lie beside the repository and are no part of it. */
final class RealDocuments {

  private RealDocuments() {}

  /** The one whose name starts so; a test that asks for it is skipped where there is none. */
  static Publication read(String start) throws IOException, UnusableInput {
    Path file = document(start);
    String name = file.getFileName().toString();
    return Recognizer.recognise(Formats.read(Files.readAllBytes(file), name), name, null)
        .publications()
        .getFirst();
  }

  private static Path document(String start) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/documents"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "no real documents beside the repository");
    try (Stream<Path> files = Files.list(folder.resolve("shared/documents"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .findFirst()
          .orElseThrow();
    }
  }
}
