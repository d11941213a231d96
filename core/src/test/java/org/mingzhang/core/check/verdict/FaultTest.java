package org.mingzhang.core.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.core.check.Finding.Severity.ERROR;
import static org.mingzhang.core.check.Finding.Severity.NOTE;
import static org.mingzhang.core.check.Finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.book.RuleBook;

class FaultTest {

  @Test
  void isOneSlipInManyPlaces() {
    List<Fault> faults =
        Fault.of(List.of(finding("a", "a/x", ERROR), finding("a", "a/x", ERROR), other()));
    assertThat(faults).hasSize(2);
    assertThat(faults.getFirst().places()).isEqualTo(2);
    assertThat(faults.getFirst().isOneFigure()).isFalse();
  }

  @Test
  void isOneFigureThatBreaksSeveralRules() {
    Fault fault =
        Fault.of(List.of(finding("a", "figure", ERROR), finding("b", "figure", ERROR))).getFirst();
    assertThat(fault.places()).isEqualTo(1);
    assertThat(fault.rules()).containsExactly("a", "b");
  }

  @Test
  void comesBeforeLesserOnes() {
    assertThat(
            Fault.of(
                List.of(
                    finding("n", "n", NOTE), finding("w", "w", WARNING), finding("e", "e", ERROR))))
        .extracting(Fault::severity)
        .containsExactly(ERROR, WARNING, NOTE);
  }

  @Test
  void costsPointsInItsDimensionAndDoubleWhereOften() {
    List<Finding> often = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      often.add(finding("complete.sections", "complete.sections/x", WARNING));
    }
    often.add(finding("T1.balance", "T1.balance/x", ERROR));
    Score score = Score.of(Fault.of(often));

    assertThat(points(score, "completeness")).isEqualTo(23); // 8 % of 25
    assertThat(points(score, "accuracy")).isEqualTo(22); // 10 % of 25
    assertThat(points(score, "detail")).isEqualTo(20);
    assertThat(score.total()).isEqualTo((23 + 22 + 20 + 10) * 100 / 80);
  }

  @Test
  void leavesSomethingToTellAPoorDocumentFromAPoorerOne() {
    assertThat(points(scoreOf(10), "accuracy")).isGreaterThan(points(scoreOf(20), "accuracy"));
    assertThat(points(scoreOf(200), "accuracy")).isZero();
  }

  private static Score scoreOf(int errors) {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < errors; i++) {
      many.add(finding("T1.balance", "T1.balance/" + i, ERROR));
    }
    return Score.of(Fault.of(many));
  }

  @Test
  void findsADimensionForEveryRule() {
    ScoringMethod method = ScoringMethod.standard();
    assertThat(RuleBook.standard().infos())
        .allSatisfy(rule -> assertThat(method.dimension(rule.id())).isNotNull());
    assertThat(method.dimensions().stream().mapToInt(Dimension::weight).sum()).isEqualTo(100);
  }

  @Test
  void refusesAMethodWithoutDeductions() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> ScoringMethod.read("dimensions: {}")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("deductions");
  }

  private static int points(Score score, String dimension) {
    return score.parts().stream()
        .filter(part -> part.dimension().id().equals(dimension))
        .findFirst()
        .orElseThrow()
        .points();
  }

  private static Finding other() {
    return finding("b", "b/y", ERROR);
  }

  private static Finding finding(String rule, String fault, Severity severity) {
    return new Finding(rule, fault, severity, "", List.of(), "", "", "", "");
  }
}
