package org.mingzhang.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Notation;
import org.mingzhang.formats.reading.UnusableInput;

class HtmlTest {

  @Test
  void readsTitleHeadingsParagraphsAndLists() {
    assertReads(
        "<html><head><title>公开</title></head><body><h2>一、<b>职责</b></h2>开头<p>甲&nbsp;乙<br>丙</p>"
            + "<ul><li>1.接待</li><li>2.保密</li></ul></body></html>",
        "# 公开\n## 一、职责\n开头\n甲 乙\n丙\n1.接待\n2.保密\n");
  }

  @Test
  void readsSpansCaptionsAndLineBreaksOfTables() {
    assertReads(
        "<table><caption>收支总表</caption><thead><tr><th rowspan=2>项目</th><th colspan=2>金额</th></tr>"
            + "</thead><tbody><tr><td>基本<br/>支出</td><td><p>项目</p><p>支出</p></td></tr></tbody></table>",
        "收支总表\n| {1x2} 项目 | {2x1} 金额 |\n| 基本\\n支出 | 项目\\n支出 |\n");
  }

  @Test
  void readsTablesInsideCells() {
    assertReads(
        "<table><tr><td>外<table><tr><td>内</td><td>1</td></tr></table></td><td>后</td></tr></table>",
        "| 外\n|| 内 | 1 |\n| | 后 |\n");
  }

  @Test
  void seesThroughTablesThatOnlyArrangeThePage() {
    assertReads(
        "<table><tr><td>导航</td><td><h1>预算</h1><p>说明。</p><table><tr><td>a</td><td>1</td></tr></table>"
            + "<p>注：完。</p></td></tr></table>",
        "导航\n# 预算\n说明。\n| a | 1 |\n注：完。\n");
  }

  @Test
  void skipsWhatIsNotShown() {
    assertReads(
        "<p>甲</p><p style='display: none'>乙</p><script>丙</script><table><tr hidden><td>丁</td></tr>"
            + "<tr><td>1</td><td>2</td></tr></table>",
        "甲\n| 1 | 2 |\n");
  }

  @Test
  void readsMarkdownWithTablesOfHtml() {
    assertReads(
        "# 一、总表\n单位：万元\n\n<table><tr><td>a</td><td>1</td></tr></table>\n\n说明\n",
        "# 一、总表\n单位：万元\n| a | 1 |\n说明\n");
  }

  @Test
  void believesTheBytesMoreThanTheDeclaration() throws UnusableInput {
    String page = "<html><meta charset=utf-8><body>一般公共预算财政拨款支出表</body></html>";
    assertThat(Notation.print(new Html().read(page.getBytes(Charset.forName("GBK")))))
        .isEqualTo("一般公共预算财政拨款支出表\n");
  }

  @Test
  void readsAnEncodingThatOnlyTheDeclarationTells() throws UnusableInput {
    String page = "<html><meta charset=big5><body>財政撥款支出表預算單位</body></html>";
    assertThat(Notation.print(new Html().read(page.getBytes(Charset.forName("Big5")))))
        .isEqualTo("財政撥款支出表預算單位\n");
  }

  @Test
  void boundsSpansThatNobodyCanMean() throws UnusableInput {
    String page =
        "<table>" + "<tr><td colspan=99999 rowspan=99999>a</td></tr>".repeat(3000) + "</table>";
    Grid grid = (Grid) new Html().read(page.getBytes(UTF_8)).blocks().getFirst();
    assertThat(grid.rows().getFirst().cells().getFirst().columnSpan()).isEqualTo(1000);
    assertThat(grid.matrix()).hasSize(3000);
  }

  @Test
  void survivesAbyssalNesting() {
    assertReads("<div>".repeat(100_000) + "底" + "</div>".repeat(100_000), "底\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<table><tr><td>", "<b><p>", "<ul><li>", "<table>", "<h1><span>"})
  void neitherHangsNorOverflowsOnUnclosedTags(String tags) {
    byte[] page = ("<html>甲" + tags.repeat(20_000) + "底").getBytes(UTF_8);
    assertThatCode(() -> new Html().read(page)).doesNotThrowAnyException();
  }

  @Test
  void tellsTheLineOfEveryRow() throws UnusableInput {
    String page = "<p>甲</p>\n<table>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td></tr></table>";
    Grid grid = (Grid) new Html().read(page.getBytes(UTF_8)).blocks().get(1);
    assertThat(grid.rows().get(1).place().line()).isEqualTo(4);
  }

  private static void assertReads(String page, String notation) {
    try {
      assertThat(Notation.print(new Html().read(page.getBytes(UTF_8)))).isEqualTo(notation);
    } catch (UnusableInput e) {
      throw new AssertionError(e);
    }
  }
}
