package org.mingzhang.core.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.Examination.Outcome;
import org.mingzhang.core.check.book.Examination.Result;
import org.mingzhang.core.check.example.Example;
import org.mingzhang.core.check.formula.Formula;

class RuleExamplesTest {

  private static final Checker CHECKER = new Checker(RuleBook.standard(), Locale.CHINESE);

  /** Every formula must have its examples; a rule that is a class may. */
  static Stream<RuleInfo> rules() {
    return Stream.concat(
        RuleBook.standard().formulas().stream().map(Formula::info),
        RuleBook.standard().judgements().stream()
            .map(Rule::info)
            .filter(rule -> !rule.holds().isEmpty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holdsInTheExampleThatSatisfiesIt(RuleInfo rule) {
    Examination examination = examine(rule.holds());
    assertThat(outcome(examination, rule).result()).isEqualTo(Result.HOLDS);
    assertThat(findings(examination, rule)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void failsInTheExampleThatViolatesIt(RuleInfo rule) {
    Examination examination = examine(rule.fails());
    assertThat(outcome(examination, rule).result()).isEqualTo(Result.FAILS);
    assertThat(findings(examination, rule))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(rule.severity()))
        .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("{"));
  }

  @Test
  void saysOfEveryRuleWhatItIsAndWhereItComesFrom() {
    assertThat(RuleBook.standard().infos())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.title()).as(rule.id()).isNotBlank();
              assertThat(rule.english()).as(rule.id()).isNotBlank().isNotEqualTo(rule.title());
              assertThat(rule.regulation()).as(rule.id()).isNotBlank().isNotEqualTo("自定规则");
            });
    assertThat(RuleBook.standard().infos()).extracting(RuleInfo::id).doesNotHaveDuplicates();
  }

  private static Examination examine(String text) {
    Example example = Example.parse(text);
    return CHECKER.examine(example.facts());
  }

  private static Outcome outcome(Examination examination, RuleInfo rule) {
    return examination.outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(rule.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> findings(Examination examination, RuleInfo rule) {
    return examination.findings().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .toList();
  }
}
