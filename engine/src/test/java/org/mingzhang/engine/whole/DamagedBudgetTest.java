package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.document.Document;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writers.RandomDocument;
import org.mingzhang.formats.writers.TextWriter;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;
import org.mingzhang.forms.samples.SampleBudgets;

/** Whatever a file holds, recognising and checking it ends, and ends without an exception. */
class DamagedBudgetTest {

  private static final int RUNS = 60;
  private static final Checker CHECKER = new Checker(RuleBook.standard(), Locale.CHINESE);

  @Test
  void survivesDocumentsThatAreNoBudgets() {
    for (long seed = 0; seed < RUNS; seed++) {
      Document document = RandomDocument.of(seed, true);
      assertThatCode(() -> check(document)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void survivesBudgetsTornToPieces() {
    for (Layout layout : Layouts.standard().all()) {
      byte[] whole =
          TextWriter.write(
              LayOut.document(SampleBudgets.unit(layout, layout.firstYear(), 0, 1), layout));
      for (long seed = 0; seed < RUNS / 10; seed++) {
        byte[] torn = torn(whole, new Random(seed));
        assertThatCode(() -> check(torn))
            .as("%s, seed %d", layout.id(), seed)
            .doesNotThrowAnyException();
      }
    }
  }

  /**
   * Lines left out, doubled and cut, characters replaced: what is left is text, but hardly a
   * budget.
   */
  private static byte[] torn(byte[] whole, RandomGenerator random) {
    StringBuilder torn = new StringBuilder();
    for (String line : new String(whole, StandardCharsets.UTF_8).split("\n")) {
      switch (random.nextInt(12)) {
        case 0 -> {}
        case 1 -> torn.append(line).append('\n').append(line).append('\n');
        case 2 -> torn.append(line, 0, random.nextInt(line.length() + 1)).append('\n');
        case 3 -> torn.append(line).append('\t');
        case 4 -> torn.append(line.replace('\t', ' ')).append('\n');
        case 5 -> torn.append(scrambled(line, random)).append('\n');
        default -> torn.append(line).append('\n');
      }
    }
    return torn.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String scrambled(String line, RandomGenerator random) {
    String signs = "0123456789.,-—、：（）一合计元万年\t ";
    char[] characters = line.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (random.nextInt(4) == 0) {
        characters[i] = signs.charAt(random.nextInt(signs.length()));
      }
    }
    return new String(characters);
  }

  private static void check(byte[] bytes) throws UnusableInput {
    check(Formats.read(bytes, "torn.txt"));
  }

  private static void check(Document document) {
    for (Publication publication : Recognizer.recognise(document, "torn", null).publications()) {
      CHECKER.check(publication, Layouts.standard().find(publication.layout()).orElseThrow());
    }
  }
}
