package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.across.Companions;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.formats.reading.UnusableInput;

/** The examples checked across years and units: what is planted is found, and nothing else. */
class AcrossExamplesTest {

  private static final String BOOKLET = "2025/512水务局（部门和所属单位汇编）.txt";

  @ParameterizedTest
  @CsvSource({
    "2025/512002河道管理所.txt, 2024/512002河道管理所.html",
    "2025/512003农村供水管理站.docx, 2024/512003农村供水管理站.xlsx",
    "2025/512水务局（部门和所属单位汇编）.txt, 2024/512水务局（部门）.docx"
  })
  void findsNothingInACleanBudgetAgainstTheYearBefore(String now, String before)
      throws IOException, UnusableInput {
    assertThat(across(now, List.of(before), List.of())).extracting(Finding::message).isEmpty();
  }

  @Test
  void findsNothingInADepartmentThatIsTheSumOfItsUnits() throws IOException, UnusableInput {
    assertThat(across(BOOKLET, List.of(), List.of(BOOKLET))).extracting(Finding::message).isEmpty();
  }

  @Test
  void findsWhatContradictsLastYear() throws IOException, UnusableInput {
    List<Finding> found =
        across("对照/512002河道管理所（与上年不符）.txt", List.of("2024/512002河道管理所.html"), List.of());
    assertThat(found)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            "years.change-basic",
            "years.change-project",
            "years.change-three-public",
            "years.duties",
            "years.institutions");
    assertThat(found)
        .allSatisfy(
            finding ->
                assertThat(finding.where())
                    .anySatisfy(place -> assertThat(place.document()).contains("2024")));
  }

  @Test
  void findsWhatContradictsTheUnits() throws IOException, UnusableInput {
    List<Finding> found = across("对照/512水务局（部门，汇总有误）.txt", List.of(), List.of(BOOKLET));
    assertThat(found)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            "units.sum",
            "units.sum",
            "units.sum",
            "units.projects",
            "units.projects",
            "units.purchases");
  }

  @Test
  void saysWhyAnotherDocumentDoesNotFit() {
    assertThatThrownBy(
            () -> across("2025/512002河道管理所.txt", List.of("2024/512003农村供水管理站.xlsx"), List.of()))
        .isInstanceOfSatisfying(
            Unfit.class,
            unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.Reason.OTHER_ORGANIZATION));
    assertThatThrownBy(
            () -> across("2025/512002河道管理所.txt", List.of("2025/512002河道管理所.txt"), List.of()))
        .isInstanceOfSatisfying(
            Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.Reason.WRONG_YEAR));
    assertThatThrownBy(
            () -> across("2025/512002河道管理所.txt", List.of("2024/512水务局（部门）.docx"), List.of()))
        .isInstanceOfSatisfying(
            Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.Reason.WRONG_LEVEL));
    assertThatThrownBy(
            () -> across("2025/512002河道管理所.txt", List.of(), List.of("2025/512002河道管理所.txt")))
        .isInstanceOfSatisfying(
            Unfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.Reason.NO_DEPARTMENT));
  }

  private static List<Finding> across(String name, List<String> lastYear, List<String> units)
      throws IOException, UnusableInput {
    Reading reading = read(name);
    Companions companions = new Companions(readings(lastYear), readings(units));
    return new Reviewer(RuleBook.standard(), Locale.CHINESE)
        .review(reading, companions.of(reading.publications())).stream()
            .flatMap(review -> review.findings().stream())
            .filter(
                finding ->
                    finding.rule().startsWith("years.") || finding.rule().startsWith("units."))
            .toList();
  }

  private static List<Reading> readings(List<String> names) throws IOException, UnusableInput {
    List<Reading> readings = new java.util.ArrayList<>();
    for (String name : names) {
      readings.add(read(name));
    }
    return readings;
  }

  private static Reading read(String name) throws IOException, UnusableInput {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("examples"))) {
      here = here.getParent();
    }
    Path file = Objects.requireNonNull(here).resolve("examples").resolve(name);
    return new Reader(null).read(Files.readAllBytes(file), name);
  }
}
