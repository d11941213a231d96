package org.mingzhang.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Notation;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writers.PdfWriter;
import org.mingzhang.formats.writers.RandomDocument;

/** What is printed is read back, whatever its shape; only blanks are not kept. */
class PdfRoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 40).filter(seed -> isVisible(RandomDocument.of(seed, false)));
  }

  /** A row in which no cell begins leaves no trace in print. */
  private static boolean isVisible(Document document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(grid -> ((Grid) grid).rows().stream())
        .noneMatch(row -> row.cells().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatIsPrinted(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(PdfWriter.write(document), "budget");
    assertThat(back.format()).isEqualTo("pdf");
    assertThat(withoutBlanks(back)).isEqualTo(withoutBlanks(document));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatIsPublished(long seed) throws Exception {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(Formats.write(document, "pdf"), "budget");
    assertThat(withoutBlanks(back)).isEqualTo(withoutBlanks(document));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackTheSamePagesAsOfd(long seed) throws Exception {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(Formats.write(document, "ofd"), "budget");
    assertThat(back.format()).isEqualTo("ofd");
    assertThat(withoutBlanks(back)).isEqualTo(withoutBlanks(document));
  }

  private static String withoutBlanks(Document document) {
    Document plain =
        new Document(
            "pdf", 1, document.blocks().stream().map(PdfRoundTripTest::withoutHeading).toList());
    return Notation.print(plain).replaceAll("(?<!\\|) +(?!\\|)", "");
  }

  private static Block withoutHeading(Block block) {
    return block instanceof Heading heading
        ? new Paragraph(heading.text(), heading.place())
        : block;
  }
}
