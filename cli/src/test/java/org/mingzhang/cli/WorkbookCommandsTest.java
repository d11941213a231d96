package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty workbook to a budget file, and what is refused on the way. */
class WorkbookCommandsTest {

  private static final String BUDGET =
      """
      schema: mingzhang/budget/1
      year: 2026
      organization: {code: '512001', name: 清河口县水务局本级, level: unit}
      revenue: [{function: '%s', fund: 一般公共预算, fen: 1000.00}]
      carryOver: [{function: '2130301', fund: 一般公共预算, fen: 1.00}]
      """;

  @Test
  void makesAWorkbookAndFindsNothingWrongWithIt(@TempDir Path folder) {
    Path workbook = folder.resolve("预算.xlsx");
    Run made =
        Run.of(
            "new",
            "--layout",
            "hebei-2026",
            "--year",
            "2027",
            "--unit",
            "512001",
            "--name",
            "清河口县水务局本级",
            "-o",
            workbook.toString());
    assertThat(made.exit()).as(made.err()).isEqualTo(Exit.CLEAN);
    Run checked = Run.of("fill-check", workbook.toString());
    assertThat(checked.exit()).isEqualTo(Exit.CLEAN);
    assertThat(checked.out()).isEqualTo("✓ 可以用：没有错误；提醒 0 处，说明 0 处。\n");
  }

  @Test
  void beginsWithAnotherBudgetAndGivesItBack(@TempDir Path folder) throws IOException {
    Path workbook = folder.resolve("预算.xlsx");
    Path budget = folder.resolve("预算.json");
    from(folder, "2130301", "2026", workbook);
    assertThat(Run.of("fill-check", workbook.toString(), "-o", budget.toString()).exit())
        .isEqualTo(Exit.CLEAN);
    assertThat(Files.readString(budget)).contains("1000.00", "carryOver");
    Path next = folder.resolve("明年.xlsx");
    Run made =
        Run.of(
            "new", "--layout", "hebei-2026", "--from", workbook.toString(), "-o", next.toString());
    assertThat(made.err()).contains("从 2026 年的预算开始填 2027 年的");
    Run.of("fill-check", next.toString(), "-o", budget.toString());
    assertThat(Files.readString(budget)).contains("1000.00").doesNotContain("carryOver");
  }

  @Test
  void writesAMarkedCopyButNoBudgetWhereThereAreErrors(@TempDir Path folder) throws IOException {
    Path workbook = folder.resolve("预算.xlsx");
    Path budget = folder.resolve("预算.json");
    Path marked = folder.resolve("标注.xlsx");
    from(folder, "9990301", "2026", workbook);
    Run run =
        Run.of(
            "fill-check",
            workbook.toString(),
            "--mark",
            marked.toString(),
            "-o",
            budget.toString());
    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(run.out()).startsWith("✗ 错误  收入!A6  “9990301”：2026 年没有这个编码。").contains("✗ 还不能用");
    assertThat(marked).isNotEmptyFile();
    assertThat(budget).doesNotExist();
    assertThat(Run.of("fill-check", workbook.toString(), "--mark", workbook.toString()).err())
        .contains("就是填报簿本身");
  }

  @Test
  void refusesWhatItCannotUse(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("预算.xlsx");
    Run run = Run.of("new", "--layout", "hebei-2020", "--year", "2027", "-o", output.toString());
    assertThat(run.err()).contains("2027 年不用样式 hebei-2020");
    assertThat(Run.of("new", "--layout", "hebei-1999", "-o", output.toString()).err())
        .contains("没有名为“hebei-1999”的样式");
    Path text = Files.writeString(folder.resolve("预算.txt"), "不是填报簿");
    Run read = Run.of("fill-check", text.toString());
    assertThat(read.exit()).isEqualTo(Exit.UNUSABLE);
    assertThat(read.err()).contains("预算.txt：").doesNotContain("\tat ");
    assertThat(Run.of("fill-check", "missing.xlsx").err()).contains("没有这个文件");
    assertThat(output).doesNotExist();
  }

  private static void from(Path folder, String function, String year, Path workbook)
      throws IOException {
    Path budget = Files.writeString(folder.resolve("上年.yaml"), BUDGET.formatted(function));
    Run made =
        Run.of(
            "new",
            "--layout",
            "hebei-2026",
            "--year",
            year,
            "--from",
            budget.toString(),
            "-o",
            workbook.toString());
    assertThat(made.exit()).as(made.err()).isEqualTo(Exit.CLEAN);
  }
}
