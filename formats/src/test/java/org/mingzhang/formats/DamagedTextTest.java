package org.mingzhang.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.formats.html.Html;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.text.Text;
import org.mingzhang.formats.writers.HtmlWriter;
import org.mingzhang.formats.writers.MarkdownWriter;
import org.mingzhang.formats.writers.OneCellALineWriter;
import org.mingzhang.formats.writers.RandomDocument;

/** However a text or a page is damaged, it is read or refused, and what is read can be laid out. */
class DamagedTextTest {

  private static final String[] TOKENS = {
    "<table>",
    "<td colspan=999999999>",
    "<td rowspan=0>",
    "</tr>",
    "<div>",
    "<p>",
    "$\\",
    "**",
    "](",
    "![",
    "|",
    "| --- |",
    "\t",
    "\n\n",
    "\f",
    "\r",
    "  ",
    "&#x110000;",
    "<!--",
    "\\"
  };

  /** {@code JAZZER_FUZZ=1} lets the fuzzer choose; otherwise this runs once. */
  @FuzzTest(maxDuration = "3m")
  void survivesAnyText(byte[] bytes) {
    readOrRefuse(new Text(), bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void survivesAnyPage(byte[] bytes) {
    readOrRefuse(new Html(), bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void survivesRandomDamage(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      var document = RandomDocument.of(random.nextLong(), true);
      readOrRefuse(new Html(), damaged(HtmlWriter.write(document, UTF_8), random));
      readOrRefuse(new Text(), damaged(MarkdownWriter.write(document), random));
      readOrRefuse(new Text(), damaged(OneCellALineWriter.write(document), random));
    }
  }

  private static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int i = random.nextInt(10); i >= 0; i--) {
      byte[] token = TOKENS[random.nextInt(TOKENS.length)].getBytes(UTF_8);
      int at = random.nextInt(bytes.length);
      if (random.nextInt(4) == 0) {
        bytes[at] = (byte) random.nextInt();
      } else {
        System.arraycopy(token, 0, bytes, at, Math.min(token.length, bytes.length - at));
      }
    }
    return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
  }

  private static void readOrRefuse(Format format, byte[] bytes) {
    try {
      format.recognises(bytes, "file");
      for (Block block : format.read(bytes).blocks()) {
        if (block instanceof Grid grid) {
          assertThat(grid.matrix()).hasSameSizeAs(grid.rows());
        }
      }
    } catch (UnusableInput e) {
      assertThat(e.reason()).isNotNull();
    }
  }
}
