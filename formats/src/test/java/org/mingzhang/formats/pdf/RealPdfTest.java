package org.mingzhang.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;

/** Counts what is in a published PDF that may lie beside the repository; skipped without it. */
class RealPdfTest {

  private static final String NAME = "shanghai-2025-putuo-finance-department-budget.pdf";

  @Test
  void findsEveryColumnAndRowOfItsTables() throws IOException, UnusableInput {
    List<Grid> grids = grids(Formats.read(real(), NAME));
    assertThat(grids)
        .extracting(Grid::width)
        .containsExactly(4, 9, 9, 7, 7, 7, 7, 7, 7, 7, 6, 6, 7);
    assertThat(grids)
        .extracting(grid -> grid.rows().size())
        .containsExactly(16, 15, 11, 15, 11, 10, 16, 10, 16, 16, 17, 19, 4);
    assertThat(grids).allSatisfy(grid -> assertThat(grid.matrix()).allMatch(full(grid)));
  }

  private static Predicate<List<GridCell>> full(Grid grid) {
    return row -> row.size() == grid.width();
  }

  @Test
  void readsWhatIsRepeatedOnTheNextPageAsPrinted() throws IOException, UnusableInput {
    long items =
        Formats.read(real(), NAME).blocks().stream()
            .filter(block -> block instanceof Paragraph)
            .map(block -> ((Paragraph) block).text())
            .filter(text -> text.matches("\\d+\\.“.*"))
            .count();
    assertThat(items).as("items 1 to 11, and 7 to 11 once more").isEqualTo(16);
  }

  private static List<Grid> grids(Document document) {
    List<Block> blocks = document.blocks();
    return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  private static byte[] real() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    for (; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared/documents").resolve(NAME);
      if (Files.exists(file)) {
        return Files.readAllBytes(file);
      }
    }
    return abort("the real documents are not beside the repository");
  }
}
