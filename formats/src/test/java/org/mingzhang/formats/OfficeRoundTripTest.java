package org.mingzhang.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.document.Document;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writers.Bare;
import org.mingzhang.formats.writers.DocxWriter;
import org.mingzhang.formats.writers.RandomDocument;
import org.mingzhang.formats.writers.XlsWriter;
import org.mingzhang.formats.writers.XlsxWriter;

/** What is written comes back, whatever its shape. */
class OfficeRoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackAWorkbook(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(XlsxWriter.write(document), "budget");
    assertThat(back.format()).isEqualTo("xlsx");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.plainBlocks(document));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackAnOldWorkbook(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(XlsWriter.write(document), "budget");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.plainBlocks(document));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackAWordDocument(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, true);
    Document back = Formats.read(DocxWriter.write(document), "budget");
    assertThat(back.format()).isEqualTo("docx");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.blocks(document));
  }
}
