package org.mingzhang.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.assemble.Assembled;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Reader;

/** Real published budgets, put together and derived again, give the tables that were published. */
class RealAssemblyTest {

  @ParameterizedTest
  @ValueSource(strings = {"000_", "003_"})
  void derivesThePublishedTablesCellForCell(String document) throws Exception {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/documents"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "no real documents beside the repository");
    try (Stream<Path> files = Files.list(folder.resolve("shared/documents"))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(document))
              .findFirst()
              .orElseThrow();
      Publication publication =
          new Reader(null)
              .read(Files.readAllBytes(file), file.getFileName().toString())
              .publications()
              .getFirst();
      Layout layout = Layouts.standard().find(publication.layout()).orElseThrow();
      Assembled assembled = Assembly.of(publication, layout);
      List<String> told = new AssemblyReport(layout, Locale.CHINESE).lines(assembled);
      assertThat(assembled.deviations()).as(String.join("\n", told)).isEmpty();
    }
  }
}
