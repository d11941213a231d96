package org.mingzhang.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.check.rules.Judgements;
import org.mingzhang.core.check.rules.narrative.NarrativeRules;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Publication;

/** What the rules find in real documents, each finding confirmed by hand; nothing else. */
class RealJudgementsTest {

  private static final String TEXT = "text.";

  @ParameterizedTest
  @CsvSource({
    "000_, code.other-share",
    "002_, complete.tables code.glossary code.glossary code.glossary code.project J.payment-plan"
        + " J.payment-plan J.payment-plan J.payment-plan J.payment-plan J.payment-plan"
        + " J.payment-plan J.payment-plan",
    "003_, N.projects-named code.other-share code.social-classes",
    "shanghai-2025, complete.note"
  })
  void findWhatIsWrongAndNothingElse(String document, String rules) throws Exception {
    assertThat(judge(RealDocuments.read(document), true))
        .extracting(Finding::rule)
        .filteredOn(rule -> !rule.startsWith(TEXT))
        .containsExactlyInAnyOrder(rules.isEmpty() ? new String[0] : rules.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "000_, T9.vehicle-cost-high G.reserved-small-purchases G.reserved-share"
        + " G.unit-yuan-quantity-one A.offices-value",
    "002_, N.three-public-sum-split N.procurement-has-table A.vehicle-running",
    "003_, G.reserved-small-purchases G.unit-yuan-quantity-one A.total",
    "shanghai-2025, N.item N.item"
  })
  void formulasFindWhatIsWrongAndNothingElse(String document, String rules) throws Exception {
    assertThat(judge(RealDocuments.read(document), false))
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(rules.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "000_, '{text.half-width=14, text.misspelling=16, text.punctuation=1, text.repeated=1,"
        + " text.unfinished=2}'",
    "002_, '{text.brackets=1, text.end-mark=23, text.half-width=5, text.misspelling=17,"
        + " text.near-miss=1, text.punctuation=2, text.repeated=4}'",
    "003_, '{text.brackets=1, text.half-width=1, text.misspelling=17, text.punctuation=2,"
        + " text.repeated=1}'",
    "shanghai-2025, '{text.near-miss=2, text.numbering=1}'"
  })
  void noteHowTextsAreWritten(String document, String counts) throws Exception {
    Map<String, Long> found =
        judge(RealDocuments.read(document), true).stream()
            .map(Finding::rule)
            .filter(rule -> rule.startsWith(TEXT))
            .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));

    assertThat(found).hasToString(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "000_, N.contents N.contents N.decimals N.decimals N.decimals N.decimals N.glossary-use"
        + " N.purchase-kinds N.reason N.running-items N.total-name",
    "002_, N.comparison N.decimals N.duplicate-text N.glossary-use N.purchase-kinds"
        + " N.template-text N.template-text N.template-text N.total-name N.unit-of-amount",
    "003_, N.nothing-to-list N.purchase-kinds N.reason N.running-items N.scope-heading",
    "shanghai-2025, N.duplicate-text"
  })
  void findWhatIsWrongInTheNarrativeAndNothingElse(String document, String rules) throws Exception {
    assertThat(findings(RealDocuments.read(document)))
        .extracting(Finding::rule)
        .filteredOn(rule -> ids(NarrativeRules.all()).contains(rule))
        .containsExactlyInAnyOrder(rules.split(" "));
  }

  @Test
  void understandEveryTargetValue() throws Exception {
    List<Indicator> indicators = new ArrayList<>();
    for (String document : List.of("000_", "002_", "003_")) {
      RealDocuments.read(document)
          .projects()
          .forEach(sheet -> indicators.addAll(sheet.indicators()));
    }

    assertThat(indicators)
        .filteredOn(indicator -> !indicator.value().isBlank())
        .hasSizeGreaterThan(700)
        .allMatch(indicator -> indicator.parsed() != null, "is understood");
  }

  /** What rules that are classes find, or what formulas do; the narrative has a test of its own. */
  private static List<Finding> judge(Publication publication, boolean byClasses) {
    Set<String> judgements = ids(Judgements.all());
    Set<String> elsewhere = ids(NarrativeRules.all());
    return findings(publication).stream()
        .filter(finding -> judgements.contains(finding.rule()) == byClasses)
        .filter(finding -> !elsewhere.contains(finding.rule()))
        .filter(finding -> !finding.rule().startsWith("target."))
        .toList();
  }

  private static List<Finding> findings(Publication publication) {
    return new Checker(RuleBook.standard(), Locale.CHINESE)
        .check(publication, Layouts.standard().find(publication.layout()).orElseThrow());
  }

  private static Set<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::info).map(RuleInfo::id).collect(Collectors.toSet());
  }
}
