package org.mingzhang.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;

/** How often the rules on targets find errors and warnings in real documents, judged by hand. */
class RealTargetsTest {

  @ParameterizedTest
  @CsvSource({
    "000_, basis 232 content 46 copied-row 2 copied-set 5 cost-budget 2 cost-direction 19 "
        + "description-foreign 16 description-repeats 170 forbidden-event 6 goal 5 "
        + "goal-shared 1 life-direction 6 name 1 not-measurable 17 output-direction 6 "
        + "over-hundred 5 overall-indicators 10 purchase-quantity 1 rate-low 6 repeated 1 required-kinds 3 "
        + "reverse-direction 1 unit 16 unit-word 36 value-form 1 value-vague 48",
    "002_, basis 37 content 53 cost-direction 2 goal 29 goal-figure 1 goal-money 1 "
        + "goal-shared 1 name 32 not-measurable 7 nothing-asked 4 output-direction 10 "
        + "over-hundred 8 overall-indicators 1 purpose-amount 3 purpose-foreign 2 purpose-repeats 7 "
        + "rate-direction 7 repeated 6 required-kinds 32 reverse-direction 1 "
        + "satisfaction-direction 26 satisfaction-range 3 trivial-value 38 unit 5 "
        + "unit-word 35 value-blank 7 value-form 3 value-vague 3",
    "003_, basis 9 content 3 copied-row 10 copied-set 2 cost-budget 7 description-figure 2 "
        + "description-foreign 18 description-repeats 22 goal-shared 2 name 3 "
        + "not-measurable 8 over-hundred 1 overall 2 overall-indicators 1 placeholder-project 5 "
        + "purpose-repeats 18 repeated 3 satisfaction-range 2 size 4 unit 6 "
        + "unit-word 3"
  })
  void findErrorsAndWarnings(String document, String counts) throws Exception {
    Publication publication = RealDocuments.read(document);
    List<Finding> findings =
        new Checker(RuleBook.standard(), Locale.CHINESE)
            .check(publication, Layouts.standard().find(publication.layout()).orElseThrow());
    TreeMap<String, Long> found =
        findings.stream()
            .filter(finding -> finding.rule().startsWith("target."))
            .filter(finding -> finding.severity() != Severity.NOTE)
            .collect(
                Collectors.groupingBy(
                    finding -> finding.rule().substring("target.".length()),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(
            found.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" ")))
        .isEqualTo(counts);
  }
}
