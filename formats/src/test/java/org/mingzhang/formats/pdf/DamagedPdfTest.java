package org.mingzhang.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writers.PdfWriter;
import org.mingzhang.formats.writers.RandomDocument;

/** However a PDF is damaged, it is read or refused, and what is read can be laid out. */
class DamagedPdfTest {

  private static final byte[] SOUND = PdfWriter.write(RandomDocument.of(5, false));

  /** {@code JAZZER_FUZZ=1} lets the fuzzer choose; otherwise this runs once. */
  @FuzzTest(maxDuration = "5m")
  void survivesWhatAFuzzerThinksOf(FuzzedDataProvider data) {
    readOrRefuse(damaged(bound -> data.consumeInt(0, bound - 1)));
  }

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void survivesRandomDamage(int seed) {
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 10; i++) {
      refused += readOrRefuse(damaged(random::nextInt)) ? 0 : 1;
    }
    assertThat(refused).as("damage that shows").isPositive();
  }

  private static byte[] damaged(IntUnaryOperator choice) {
    byte[] bytes = SOUND.clone();
    for (int i = choice.applyAsInt(20); i >= 0; i--) {
      // The structure stands at the end of the file, behind the letters of the font.
      int from = choice.applyAsInt(2) * bytes.length * 9 / 10;
      bytes[from + choice.applyAsInt(bytes.length - from)] = (byte) choice.applyAsInt(256);
    }
    return bytes;
  }

  private static boolean readOrRefuse(byte[] bytes) {
    try {
      for (Block block : Formats.read(bytes, "file.pdf").blocks()) {
        if (block instanceof Grid grid) {
          assertThat(grid.matrix()).hasSameSizeAs(grid.rows());
        }
      }
      return true;
    } catch (UnusableInput e) {
      assertThat(e.reason()).isNotNull();
      return false;
    }
  }
}
