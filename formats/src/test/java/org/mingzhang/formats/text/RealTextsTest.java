package org.mingzhang.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridRow;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;

/** Counts what is in published budgets that may lie beside the repository; skipped without them. */
class RealTextsTest {

  @ParameterizedTest
  @CsvSource({"000_, 904, 6481, 342", "002_, 434, 2878, 194", "003_, 497, 2919, 110"})
  void losesNoRowAndNoCell(String prefix, int rows, int cells, int others)
      throws IOException, UnusableInput {
    Path file = find(prefix);
    Document document = Formats.read(Files.readAllBytes(file), file.getFileName().toString());
    List<GridRow> found =
        document.blocks().stream()
            .filter(Grid.class::isInstance)
            .flatMap(grid -> ((Grid) grid).rows().stream())
            .toList();
    assertThat(found).hasSize(rows);
    assertThat(found.stream().mapToInt(row -> row.cells().size()).sum()).isEqualTo(cells);
    assertThat(document.blocks().stream().filter(block -> !(block instanceof Grid)).count())
        .isEqualTo(others);
  }

  private static Path find(String prefix) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    for (; folder != null; folder = folder.getParent()) {
      Path documents = folder.resolve("shared/documents");
      if (Files.isDirectory(documents)) {
        try (Stream<Path> files = Files.list(documents)) {
          return files
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseGet(() -> abort("no document " + prefix + " among the real ones"));
        }
      }
    }
    return abort("the real documents are not beside the repository");
  }
}
