package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From last year's document to this year's, and from the units to their department. */
class PublishCommandTest {

  private static final String UNIT =
      """
      schema: mingzhang/budget/1
      year: 2025
      organization: {code: '%1$s', name: %2$s, level: unit}
      institutions: [{code: '%1$s', name: %2$s, nature: 行政, rank: 正科级, funding: 财政拨款}]
      revenue: [{function: '2130301', fund: 一般公共预算, fen: %3$s}]
      expenditure: [{function: '2130301', economy: '30101', fund: 一般公共预算, kind: 人员类, fen: %3$s}]
      """;
  private static final String DEPARTMENT =
      """
      schema: mingzhang/budget/1
      year: 2025
      organization: {code: '512', name: 清河口县水务局, level: department}
      """;

  @Test
  void startsFromLastYearsDocumentAndComparesWithIt(@TempDir Path folder) throws IOException {
    String lastYear = Run.clean();
    Path budget = folder.resolve("预算.json");
    Run.of("assemble", lastYear, "-o", budget.toString());
    String data = Files.readString(budget);
    Files.writeString(budget, data.replaceFirst("\"year\" : 2024", "\"year\" : 2025"));
    Path output = folder.resolve("公开");
    Run run =
        Run.of("publish", budget.toString(), "--last-year", lastYear, "-o", output.toString());
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.CLEAN);
    assertThat(text(output)).contains("较2024年预算持平");
    assertThat(run.err()).contains("每个都已读回核对");
  }

  @Test
  void beginsAWorkbookWithLastYearsDocument(@TempDir Path folder) {
    Path workbook = folder.resolve("预算.xlsx");
    Run made =
        Run.of("new", "--layout", "hebei-2025", "--from", Run.clean(), "-o", workbook.toString());
    assertThat(made.exit()).as(made.err()).isEqualTo(Exit.CLEAN);
    assertThat(made.err()).contains("已还原成预算", "从 2024 年的预算开始填 2025 年的");
    assertThat(Run.of("fill-check", workbook.toString()).out()).contains("项目支出!C6  没有填“部门经济科目”");
  }

  @Test
  void putsADocumentBackIntoAWorkbookThatSaysWhatIsMissing(@TempDir Path folder) {
    Path workbook = folder.resolve("预算.xlsx");
    assertThat(Run.of("assemble", Run.clean(), "-o", workbook.toString()).exit())
        .isEqualTo(Exit.CLEAN);
    assertThat(Run.of("fill-check", workbook.toString()).out()).contains("没有填“部门经济科目”");
  }

  @Test
  void printsInTheFormThatTheWorkbookWasMadeFor(@TempDir Path folder) throws IOException {
    Path data = unit(folder, "105001", "清河口区水务局", "100000.00");
    Path workbook = folder.resolve("预算.xlsx");
    String from = data.toString();
    Run.of("new", "--layout", "shanghai-2025", "--from", from, "-o", workbook.toString());
    Path output = folder.resolve("公开");
    Run run = Run.of("publish", workbook.toString(), "-o", output.toString());
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.CLEAN);
    assertThat(text(output)).contains("“三公”经费和机关运行经费预算表");
    assertThat(run.err()).doesNotContain("可用 --layout 指定");
    assertThat(Run.of("publish", from, "-o", folder.resolve("再一份").toString()).err())
        .contains("shanghai-2025", "可用 --layout 指定");
  }

  @Test
  void addsUpTheUnitsOfADepartment(@TempDir Path folder) throws IOException {
    Path first = unit(folder, "512001", "清河口县水务局本级", "100000.00");
    Path second = unit(folder, "512002", "清河口县河道管理所", "20000.00");
    Path department = Files.writeString(folder.resolve("部门.yaml"), DEPARTMENT);
    Path output = folder.resolve("公开");
    Run run =
        Run.of(
            "publish",
            department.toString(),
            "--units",
            first.toString(),
            second.toString(),
            "-o",
            output.toString());
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.CLEAN);
    assertThat(text(output)).contains("12.00", "河道管理所");
  }

  @Test
  void saysWhichUnitOrYearDoesNotFitAndWritesNothing(@TempDir Path folder) throws IOException {
    Path first = unit(folder, "512001", "清河口县水务局本级", "100000.00");
    Path stranger = unit(folder, "513001", "清河口县交通局本级", "20000.00");
    Path department = Files.writeString(folder.resolve("部门.yaml"), DEPARTMENT);
    Path output = folder.resolve("公开");
    Run run =
        Run.of(
            "publish",
            department.toString(),
            "--units",
            first.toString(),
            stranger.toString(),
            "-o",
            output.toString());
    assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
    assertThat(run.err()).contains("清河口县交通局本级", "所属单位");
    Run year =
        Run.of("publish", first.toString(), "--last-year", Run.faulty(), "-o", output.toString());
    assertThat(year.err()).contains("2025 年的预算，应给出 2024 年的");
    assertThat(Run.of("publish", Run.clean(), "-o", output.toString()).err())
        .contains("公开文件，不是预算数据");
    assertThat(output).doesNotExist();
  }

  @Test
  void sendsAWorkbookThatIsToBeFilledInToItsOwnCheck(@TempDir Path folder) {
    Path workbook = folder.resolve("预算.xlsx");
    Run.of("new", "--layout", "hebei-2025", "-o", workbook.toString());
    Run run = Run.of("check", workbook.toString());
    assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
    assertThat(run.err()).contains("fill-check");
    assertThat(Run.of("check", "--lang", "en", workbook.toString()).err()).contains("fill-check");
  }

  private static Path unit(Path folder, String code, String name, String yuan) throws IOException {
    return Files.writeString(folder.resolve(code + ".yaml"), UNIT.formatted(code, name, yuan));
  }

  private static String text(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
      return Files.readString(texts.getFirst());
    }
  }
}
