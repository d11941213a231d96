package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.forms.Recognizer;

/** The examples that the demo shows: the clean ones are clean, the faulty one is found out. */
class ExamplesTest {

  private static final Checker CHECKER = new Checker(RuleBook.standard(), Locale.CHINESE);

  /** Their glossaries leave out a term; a note, and not what these examples are about. */
  private static final String NOTED_EVERYWHERE = "N.glossary-use";

  private static final String FAULTY = "512001水务局本级.md";

  @ParameterizedTest(name = "{0}")
  @MethodSource("cleanFiles")
  void findsNothingInTheCleanExamples(Path file) throws IOException, UnusableInput {
    for (Publication publication : read(file)) {
      assertThat(check(publication)).extracting(Finding::message).isEmpty();
    }
  }

  @Test
  void findsTheFourBooksOfTheBooklet() throws IOException, UnusableInput {
    Path booklet = files().filter(file -> file.toString().contains("汇编")).findFirst().orElseThrow();
    assertThat(read(booklet))
        .extracting(publication -> publication.organization().code())
        .containsExactly("512", "512001", "512002", "512003");
  }

  @Test
  void findsEveryPlantedFaultAndNothingElse() throws IOException, UnusableInput {
    Path faulty = files().filter(ExamplesTest::isFaulty).findFirst().orElseThrow();
    assertThat(read(faulty)).hasSize(1);
    assertThat(check(read(faulty).getFirst()))
        .extracting(ExamplesTest::place)
        .containsOnly(
            "revenue 2130314 防汛",
            "revenue 2130301 行政运行",
            "revenue 221 住房保障支出",
            "expenditure 2130322 水利安全监督",
            "expenditure 2130341 防汛",
            "expenditure 2130317 水利技术推广",
            "expenditure 20805 行政事业单位离退休",
            "general_expenditure 2130314 防汛",
            "general_expenditure 2130310 水土保持",
            "basic_expenditure 302 商品和服务支出",
            "government_fund 20822001 移民补助",
            "state_capital",
            "three_public",
            "procurement 5 水土流失综合治理",
            "assets 资产总额",
            "项目1",
            "二、单位预算安排的总体情况",
            "四、财政拨款“三公”经费预算情况及增减变化原因");
  }

  /** Where a finding points first: a row of a table, a project, or a section. */
  private static String place(Finding finding) {
    Place first = finding.where().getFirst();
    return Stream.of(
            first.table(),
            first.row(),
            first.project() == null ? null : "项目" + first.project(),
            first.section())
        .filter(Objects::nonNull)
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static List<Publication> read(Path file) throws IOException, UnusableInput {
    String name = file.getFileName().toString();
    return Recognizer.recognise(Formats.read(Files.readAllBytes(file), name), name, null)
        .publications();
  }

  private static List<Finding> check(Publication publication) {
    Layout layout = Layouts.standard().find(publication.layout()).orElseThrow();
    return CHECKER.check(publication, layout).stream()
        .filter(finding -> !finding.rule().equals(NOTED_EVERYWHERE))
        .toList();
  }

  static Stream<Path> cleanFiles() throws IOException {
    return files().filter(file -> !isFaulty(file) && !file.toString().contains("对照"));
  }

  private static boolean isFaulty(Path file) {
    return file.endsWith(FAULTY);
  }

  private static Stream<Path> files() throws IOException {
    Path folder = Path.of("examples");
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve(folder))) {
      here = here.getParent();
    }
    try (Stream<Path> found = Files.walk(Objects.requireNonNull(here).resolve(folder))) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("README.md"))
          .toList()
          .stream();
    }
  }
}
