package org.mingzhang.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Box;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Notation;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;
import org.mingzhang.formats.writers.PdfSketch;

class PdfTest {

  private static String read(PdfSketch sketch) throws UnusableInput {
    return Notation.print(Formats.read(sketch.bytes(), "budget.pdf"));
  }

  private static PdfSketch table(PdfSketch sketch) {
    for (int i = 0; i <= 2; i++) {
      sketch.rule(100, 100 + 30 * i, 300, 100 + 30 * i);
      sketch.rule(100 + 100 * i, 100, 100 + 100 * i, 160);
    }
    return sketch.text(105, 110, 10, "项目").text(205, 110, 10, "预算数").text(105, 140, 10, "公务接待费");
  }

  private static final String TABLE =
      """
      | 项目 | 预算数 |
      | 公务接待费 |  |
      """;

  @Test
  void keepsBlankCellsOfARuledTable() throws UnusableInput {
    assertThat(read(table(new PdfSketch()))).isEqualTo(TABLE);
  }

  @Test
  void readsRulesThatAreThinFilledBoxes() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i <= 2; i++) {
      sketch.filled(100, 100 + 30 * i, 200, 0.8f).filled(100 + 100 * i, 100, 0.8f, 60);
    }
    sketch.text(105, 110, 10, "项目").text(205, 110, 10, "预算数").text(105, 140, 10, "公务接待费");
    assertThat(read(sketch)).isEqualTo(TABLE);
  }

  @Test
  void readsATableWithOpenSides() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i <= 2; i++) {
      sketch.rule(100, 100 + 30 * i, 300, 100 + 30 * i);
    }
    sketch.rule(200, 100, 200, 160);
    sketch.text(105, 110, 10, "项目").text(205, 110, 10, "预算数").text(105, 140, 10, "公务接待费");
    assertThat(read(sketch)).isEqualTo(TABLE);
  }

  @Test
  void readsAPageThatIsShownTurned() throws UnusableInput {
    assertThat(read(table(new PdfSketch().shownTurned()))).isEqualTo(TABLE);
  }

  @Test
  void readsTextThatRunsUpwards() throws UnusableInput {
    assertThat(read(table(new PdfSketch().runningUpwards()))).isEqualTo(TABLE);
  }

  @Test
  void readsTheLayerThatRecognitionPutsOverAPicture() throws UnusableInput {
    assertThat(read(table(new PdfSketch().invisible()))).isEqualTo(TABLE);
  }

  @Test
  void countsPlacesFromTheCornerThatIsShown() throws UnusableInput {
    Document document = Formats.read(table(new PdfSketch().cropped(20)).bytes(), "x.pdf");
    Grid grid = (Grid) document.blocks().get(0);
    Box box = grid.rows().get(1).cells().get(1).place().box();
    assertThat(box).isEqualTo(new Box(180, 110, 100, 30));
    assertThat(grid.rows().get(1).place().line()).isEqualTo(2);
  }

  @Test
  void readsFakeBoldOnce() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    sketch.text(100, 100, 16, "部门预算公开11").text(100.4f, 100, 16, "部门预算公开11");
    assertThat(read(sketch)).isEqualTo("部门预算公开11\n");
  }

  @Test
  void keepsANumberThatOverflowsItsCellInItsColumn() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i <= 2; i++) {
      sketch.rule(100, 100 + 30 * i, 200, 100 + 30 * i);
      sketch.rule(100 + 50 * i, 100, 100 + 50 * i, 160);
    }
    sketch.text(105, 110, 10, "合计").text(155, 110, 10, "预算数");
    sketch.textTo(199, 140, 10, "1,031,214,205.80");
    assertThat(read(sketch)).isEqualTo("| 合计 | 预算数 |\n|  | 1,031,214,205.80 |\n");
  }

  @Test
  void cutsTextPrintedFromCellToCellAtTheRule() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i <= 2; i++) {
      sketch.rule(100, 100 + 30 * i, 200, 100 + 30 * i);
      sketch.rule(100 + 50 * i, 100, 100 + 50 * i, 160);
    }
    sketch.textTo(149.5f, 110, 10, "12.50").text(150, 110, 10, "二、外交");
    sketch.text(105, 140, 10, "1").text(155, 140, 10, "2");
    assertThat(read(sketch)).isEqualTo("| 12.50 | 二、外交 |\n| 1 | 2 |\n");
  }

  @Test
  void readsATableWithoutRules() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    sketch.text(60, 60, 10, "单位：某局").text(600, 60, 10, "金额单位：万元");
    sketch.text(250, 76, 10, "项目").text(420, 76, 10, "本年");
    sketch.text(60, 82, 10, "编码").text(600, 82, 10, "上年");
    sketch.text(250, 88, 10, "名称").text(420, 88, 10, "预算");
    unruledRow(sketch, 110, "2010301", "行政运行", "1,370.06", "");
    sketch.text(200, 130, 10, "机关事业单位基本养老保");
    unruledRow(sketch, 136, "2080505", "", "12.50", "3.00");
    sketch.text(200, 142, 10, "险缴费支出");
    unruledRow(sketch, 160, "2101101", "行政单位医疗", "", "4.00");
    assertThat(read(sketch))
        .isEqualTo(
            """
            单位：某局 金额单位：万元
            | 编码 | 项目\\n名称 | 本年\\n预算 | 上年 |
            | 2010301 | 行政运行 | 1,370.06 |  |
            | 2080505 | 机关事业单位基本养老保\\n险缴费支出 | 12.50 | 3.00 |
            | 2101101 | 行政单位医疗 |  | 4.00 |
            """);
  }

  private static void unruledRow(PdfSketch sketch, float top, String... cells) {
    sketch.text(60, top, 10, cells[0]);
    if (!cells[1].isEmpty()) {
      sketch.text(200, top, 10, cells[1]);
    }
    for (int i = 2; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        sketch.textTo(460 + 180 * (i - 2), top, 10, cells[i]);
      }
    }
  }

  @Test
  void joinsTheLinesOfAParagraphAndKeepsItemsApart() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    String full = "本".repeat(74);
    sketch.text(380, 40, 16, "编制说明");
    sketch.text(70, 80, 10, full).text(50, 96, 10, full + "二十").text(50, 112, 10, "为此编制。");
    sketch.text(50, 128, 10, "一、收入").text(70, 144, 10, "2024年收入合计。");
    assertThat(read(sketch)).isEqualTo("编制说明\n" + full + full + "二十为此编制。\n一、收入\n2024年收入合计。\n");
  }

  @Test
  void joinsAParagraphOverTheEndOfAPageAndLeavesOutPageNumbers() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    String full = "支".repeat(74);
    for (int page = 1; page <= 3; page++) {
      sketch.text(50, 60, 10, full).text(50, 76, 10, full).text(400, 560, 9, "- " + page + " -");
      if (page < 3) {
        sketch.newPage();
      }
    }
    assertThat(read(sketch)).isEqualTo(full.repeat(6) + "\n");
  }

  @Test
  void joinsCharactersSetApartToFillALine() throws UnusableInput {
    PdfSketch sketch = new PdfSketch();
    float left = 50;
    for (String character : "元，财政业务费，信息化系统日常维护费。".split("")) {
      sketch.text(left, 100, 10, character);
      left += 19;
    }
    assertThat(read(sketch)).isEqualTo("元，财政业务费，信息化系统日常维护费。\n");
  }

  @Test
  void leavesOutWhatIsPrintedBesideThePage() throws UnusableInput {
    PdfSketch sketch = new PdfSketch().text(50, -300, 10, "上一页").text(50, 100, 10, "本页");
    assertThat(read(sketch)).isEqualTo("本页\n");
  }

  @Test
  void refusesAFileWithoutTextLayer() {
    assertThat(refusal(new PdfSketch().filled(10, 10, 500, 400).bytes()))
        .isEqualTo(Reason.NO_TEXT_LAYER);
  }

  @Test
  void asksForThePasswordOnlyWhereReadingNeedsOne() throws UnusableInput {
    assertThat(refusal(table(new PdfSketch()).bytes("open", "own"))).isEqualTo(Reason.PASSWORD);
    byte[] readable = table(new PdfSketch()).bytes("", "own");
    assertThat(Notation.print(Formats.read(readable, "x"))).isEqualTo(TABLE);
  }

  @Test
  void refusesATruncatedFile() {
    byte[] whole = table(new PdfSketch()).bytes();
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      assertThat(refusal(cut)).as("%d tenths", part).isEqualTo(Reason.DAMAGED);
    }
  }

  private static Reason refusal(byte[] bytes) {
    return catchThrowableOfType(UnusableInput.class, () -> Formats.read(bytes, "x.pdf")).reason();
  }
}
