package org.mingzhang.engine.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.book.RuleBook;

/** The corpus of the repository, measured. */
class AccuracyTest {

  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.95;

  private static Corpus corpus;
  private static Accuracy accuracy;

  @BeforeAll
  static void measure() throws IOException {
    corpus = Corpus.read(Path.of("..", "accuracy"), RuleBook.standard());
    accuracy = Measure.of(corpus);
  }

  @Test
  void findsNothingInTheCleanDocuments() {
    assertThat(corpus.clean())
        .allSatisfy(clean -> assertThat(clean.findings()).as(clean.name()).isEmpty());
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
}
