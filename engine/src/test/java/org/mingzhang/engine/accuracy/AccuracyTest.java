package org.mingzhang.engine.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.catalogue.Baseline;
import org.mingzhang.engine.catalogue.Catalogue;

/** The corpus of the repository, measured; the pages of the docs follow from it. */
class AccuracyTest {

  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.95;
  private static final Path CORPUS = Path.of("..", "accuracy");
  private static final Path DOCS = Path.of("..", "docs");

  private static Corpus corpus;
  private static Accuracy accuracy;

  @BeforeAll
  static void measure() throws IOException {
    corpus = Corpus.read(CORPUS, RuleBook.standard());
    accuracy = Measure.of(corpus);
  }

  @Test
  void findsNothingInTheCleanDocuments() {
    assertThat(corpus.falseAlarms()).isEmpty();
  }

  @Test
  void isRightAndMissesLittle() {
    for (RuleScore score : accuracy.scores()) {
      if (score.hasCases()) {
        assertThat(score.precision())
            .as("%s precision %s", score.rule().id(), score.misses())
            .isGreaterThanOrEqualTo(PRECISION);
        assertThat(score.recall())
            .as("%s recall %s", score.rule().id(), score.misses())
            .isGreaterThanOrEqualTo(RECALL);
      }
    }
  }

  @Test
  void hasCasesForEveryRule() {
    assertThat(accuracy.scores().stream().filter(score -> !score.hasCases()))
        .as("write cases for new rules, see accuracy/README.md")
        .extracting(score -> score.rule().id())
        .isEmpty();
  }

  /**
   * No rule may get worse than recorded; whoever wants that all the same says so with {@code
   * ./mingzhang accuracy --renew}. All else that has changed is renewed here.
   */
  @Test
  void isNoWorseThanRecordedAndRenewsTheDocs() throws IOException {
    Path recorded = DOCS.resolve(Catalogue.ACCURACY);
    String page = Files.exists(recorded) ? Files.readString(recorded) : "";
    assertThat(Baseline.of(page).worse(accuracy)).isEmpty();
    Files.createDirectories(DOCS.resolve(Catalogue.RULES));
    for (Map.Entry<String, String> renewed : Catalogue.pages(accuracy).entrySet()) {
      Path file = DOCS.resolve(renewed.getKey());
      if (!Files.exists(file) || !Files.readString(file).equals(renewed.getValue())) {
        Files.writeString(file, renewed.getValue());
      }
    }
  }
}
