package org.mingzhang.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** However a file is damaged, it is read or refused, and what is read can be laid out. */
class DamagedOfficeFileTest {

  /** {@code JAZZER_FUZZ=1} lets the fuzzer choose; otherwise this runs once. */
  @FuzzTest(maxDuration = "5m")
  void survivesWhatAFuzzerThinksOf(FuzzedDataProvider data) {
    readOrRefuse(new Mutation(bound -> data.consumeInt(0, bound - 1)).file());
  }

  @FuzzTest(maxDuration = "5m")
  void survivesArbitraryBytes(byte[] bytes) {
    readOrRefuse(bytes);
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void survivesRandomDamage(int seed) {
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      refused += readOrRefuse(new Mutation(random::nextInt).file()) ? 0 : 1;
    }
    assertThat(refused).as("damage that shows").isPositive();
  }

  /** Whether a file can be read; fails on anything but a refusal that names a format's reason. */
  private static boolean readOrRefuse(byte[] bytes) {
    try {
      for (Block block : Formats.read(bytes, "file").blocks()) {
        if (block instanceof Grid grid) {
          assertThat(grid.matrix()).hasSameSizeAs(grid.rows());
        }
      }
      return true;
    } catch (UnusableInput e) {
      assertThat(e.reason()).isNotNull();
      if (e.getCause() instanceof RuntimeException && e.reason() != Reason.DAMAGED) {
        throw new AssertionError(e);
      }
      return false;
    }
  }
}
