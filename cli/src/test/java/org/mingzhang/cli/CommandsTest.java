package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @Test
  void passesACleanBudget() {
    Run run = Run.of("check", Run.clean());
    assertThat(run.exit()).isEqualTo(Exit.CLEAN);
    assertThat(run.out().strip().lines().toList().getLast()).startsWith("✓");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void failsAFaultyBudgetUnlessToldOtherwise() {
    assertThat(Run.of("check", Run.faulty()).exit()).isEqualTo(Exit.FINDINGS);
    assertThat(Run.of("check", "--fail-on", "never", Run.faulty()).exit()).isEqualTo(Exit.CLEAN);
  }

  @Test
  void speaksEnglishWhenAsked() {
    assertThat(Run.of("check", "--lang", "en", Run.clean()).out()).contains("Passed");
    assertThat(Run.of("check", "--lang", "en", "missing.txt").err()).contains("no such file");
  }

  @Test
  void goesOnAfterAnUnusableFileAndExitsWithTwo(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("空 文件.txt"));
    Run run = Run.of("check", "--format", "json", empty.toString(), Run.clean());
    assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
    assertThat(run.err()).contains("空 文件.txt：文件是空的");
    assertThat(run.out()).contains("\"verdict\":\"clean\"");
  }

  @Test
  void writesNothingWhereThereIsNothingToReport(@TempDir Path folder) {
    Path output = folder.resolve("report.html");
    Run run = Run.of("check", "--format", "html", "-o", output.toString(), "missing.txt");
    assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhatCameNearestWhenADocumentIsNoBudget(@TempDir Path folder) throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "尊敬的用户：\n祝好。\n");
    assertThat(Run.of("check", letter.toString()).err()).contains("没有认出预算").contains("找“");
  }

  @Test
  void readsIntoWorkbooksAndCsv(@TempDir Path folder) throws IOException {
    assertThat(Run.of("read", "--format", "csv", "-o", folder.toString(), Run.clean()).exit())
        .isEqualTo(Exit.CLEAN);
    assertThat(Run.of("read", "--format", "xlsx", "-o", folder.toString(), Run.clean()).exit())
        .isEqualTo(Exit.CLEAN);
    assertThat(folder.resolve("512001水务局本级.xlsx")).isNotEmptyFile();
    String csv = Files.readString(folder.resolve("512001水务局本级-revenue_expenditure.csv"));
    assertThat(csv).startsWith("\ufeff").contains("本年收入合计");
  }

  @Test
  void findsNoDifferenceOfADocumentToItself() {
    assertThat(Run.of("diff", Run.clean(), Run.clean()).exit()).isEqualTo(Exit.CLEAN);
    assertThat(Run.of("diff", Run.clean(), Run.faulty()).exit()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void findsWhatOnlyLastYearsBookShows() {
    String book = Run.example("对照/512002河道管理所（与上年不符）.txt");
    Run beside =
        Run.of("check", book, "--last-year", Run.example("2024/512002河道管理所.html"), "--details");
    assertThat(beside.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(beside.out()).contains("years.");
    assertThat(Run.of("check", book, "--details").out()).doesNotContain("years.");
    Run other = Run.of("check", book, "--last-year", Run.example("2024/512001水务局本级.txt"));
    assertThat(other.exit()).isEqualTo(Exit.UNUSABLE);
    assertThat(other.err()).contains("512001水务局本级.txt");
  }

  @Test
  void findsWhatOnlyTheUnitsBooksShow() {
    String book = Run.example("对照/512水务局（部门，汇总有误）.txt");
    Run beside =
        Run.of("check", book, "--units", Run.example("2025/512水务局（部门和所属单位汇编）.txt"), "--details");
    assertThat(beside.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(beside.out()).contains("units.");
    assertThat(Run.of("check", book, "--details").out()).doesNotContain("units.");
  }

  @Test
  void showsThePageOfTheCatalogueWhereItIsAtHand() {
    System.setProperty("mingzhang.home", "..");
    try {
      assertThat(Run.of("rules", "N.reason").out())
          .contains("查全率 Recall", "测过的情形", "原因是空话")
          .doesNotContain("**", "```", "|---");
    } finally {
      System.clearProperty("mingzhang.home");
    }
  }

  @Test
  void explainsARule() {
    assertThat(Run.of("rules", "T1.income-total").out()).contains("公式", "合格的例子");
    assertThat(Run.of("rules", "nonsense").exit()).isEqualTo(Exit.UNUSABLE);
  }

  @Test
  void complainsOfUnknownWordsWithoutATrace() {
    Run run = Run.of("check", "--colour", Run.clean());
    assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
    assertThat(run.err()).contains("--colour").doesNotContain("\tat ");
  }

  @Test
  void writesTablesAndListsForSpreadsheets(@TempDir Path folder) throws IOException {
    Run.of("read", "--format", "csv", "-o", folder.toString(), Run.clean());
    assertThat(folder.resolve("512001水务局本级-indicators.csv")).content().contains("产出指标");
    assertThat(folder.resolve("512001水务局本级-statements.csv")).content().contains("预算收入");
    assertThat(folder.resolve("512001水务局本级-index.csv")).content().contains("revenue_expenditure");
  }

  @Test
  void proposesTheCommandThatWasMeant() {
    assertThat(Run.of("chek").err()).contains("check").doesNotContain("Did you mean");
  }

  @Test
  void tellsAFaultOnceAndEverythingWhenAsked() {
    Run brief = Run.of("check", Run.faulty());
    assertThat(brief.out()).contains("自查", "退回修改").contains("真实准确");
    Run detailed = Run.of("check", "--details", Run.faulty());
    assertThat(detailed.out().lines().count()).isGreaterThan(brief.out().lines().count());
  }

  @Test
  void setsAFaultAsideUntilThePlaceChanges(@TempDir Path folder) throws IOException {
    String waivers = folder.resolve("waivers.yaml").toString();
    long before = errors(Run.of("check", "--format", "json", Run.faulty()));
    Run run = Run.of("waive", Run.faulty(), "1", "--reason", "已核实", "--waivers", waivers);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.CLEAN);
    assertThat(Files.readString(Path.of(waivers))).contains("已核实");
    assertThat(errors(Run.of("check", "--format", "json", "--waivers", waivers, Run.faulty())))
        .isLessThan(before);
    assertThat(Run.of("check", "--waivers", waivers, Run.faulty()).out()).contains("已搁置");
  }

  private static long errors(Run run) {
    return run.out().split("\"severity\":\"error\"", -1).length - 1L;
  }

  @Test
  void setsNothingAsideWithoutReasonOrForAnUnknownNumber(@TempDir Path folder) {
    String waivers = folder.resolve("waivers.yaml").toString();
    assertThat(Run.of("waive", Run.faulty(), "999", "--reason", "x", "--waivers", waivers).err())
        .contains("没有第 999 类问题");
    assertThat(Run.of("waive", Run.faulty(), "1", "--waivers", waivers).exit())
        .isEqualTo(Exit.UNUSABLE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void putsAPublishedBudgetBackTogether(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("预算.json");
    Run run = Run.of("assemble", Run.clean(), "-o", file.toString());
    assertThat(run.exit()).isEqualTo(Exit.CLEAN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("已还原", "完全一致");
    assertThat(Files.readString(file)).contains("mingzhang/budget/1", "expenditure");
    assertThat(Run.of("assemble", "--lang", "en", Run.clean()).err()).contains("cell for cell");
    assertThat(Run.of("assemble", "--unit", "999", Run.clean()).exit()).isEqualTo(Exit.UNUSABLE);
  }
}
