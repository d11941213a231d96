package org.mingzhang.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.accuracy.Accuracy;
import org.mingzhang.engine.accuracy.RuleScore;

class BaselineTest {

  private static final RuleInfo RULE = RuleBook.standard().infos().getFirst();

  @Test
  void noticesThatARuleFindsLess() {
    Baseline recorded = Baseline.of(AccuracyPage.of(accuracy(100, 99, 0)));
    assertThat(recorded.worse(accuracy(100, 98, 0))).hasSize(1);
    assertThat(recorded.worse(accuracy(100, 99, 0))).isEmpty();
    assertThat(recorded.worse(accuracy(200, 199, 0))).isEmpty();
  }

  @Test
  void noticesThatARuleAlarmsFalsely() {
    Baseline recorded = Baseline.of(AccuracyPage.of(accuracy(50, 50, 0)));
    assertThat(recorded.worse(accuracy(50, 50, 1))).hasSize(1);
  }

  @Test
  void lacksNothingForARuleThatIsNew() {
    assertThat(Baseline.of("").worse(accuracy(10, 1, 9))).isEmpty();
    assertThat(Baseline.of(AccuracyPage.of(accuracy(0, 0, 0))).worse(accuracy(10, 1, 9))).isEmpty();
  }

  @Test
  void writesAPageForEveryRule() {
    assertThat(Catalogue.pages(accuracy(4, 4, 0)))
        .containsKeys("accuracy.md", "rules/README.md", "rules/" + RULE.id() + ".md");
    assertThat(Catalogue.pages(accuracy(4, 4, 0)).get("rules/" + RULE.id() + ".md"))
        .contains(RULE.title(), RULE.english(), RULE.regulation(), "100.0%", "两位颠倒");
  }

  private static Accuracy accuracy(int faults, int found, int alarms) {
    return new Accuracy(
        List.of(
            new RuleScore(RULE, faults, found, 0, alarms, List.of("两位颠倒"), List.of(), List.of())));
  }
}
