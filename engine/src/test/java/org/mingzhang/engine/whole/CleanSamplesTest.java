package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;

/** A budget in which everything agrees gives no rule anything to say. */
class CleanSamplesTest {

  private static final Checker CHECKER = new Checker(RuleBook.standard(), Locale.CHINESE);

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.engine.whole.Samples#all")
  void findsNothingWrongWithACleanBudget(Samples.Sample sample) {
    List<Finding> findings = CHECKER.check(sample.publication(), sample.layout());
    assertThat(findings).extracting(f -> f.rule() + "：" + f.message()).isEmpty();
  }
}
