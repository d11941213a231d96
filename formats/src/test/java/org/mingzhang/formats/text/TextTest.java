package org.mingzhang.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Notation;
import org.mingzhang.formats.reading.UnusableInput;

class TextTest {

  @Test
  void makesEveryLineAParagraph() {
    assertReads("部门预算\n\n单位：万元\r\n 缩进 \f下一页\n", "部门预算\n单位：万元\n缩进\n下一页\n");
  }

  @Test
  void readsHeadingsAndListsOfMarkdown() {
    assertReads(
        "# 目 录\n#### **四、“三公”经费**\n- 1.负责接待\n1. **基本支出：**指人员支出\n---\n#无空格\n",
        "# 目 录\n#### 四、“三公”经费\n1.负责接待\n1. 基本支出：指人员支出\n\\#无空格\n");
  }

  @Test
  void takesMarkupOut() {
    assertReads(
        "[bookmark: _Toc_3]五、目标\n见[附件](http://example.org/a.pdf)和![图](a.png)\n<b>甲</b>&nbsp;乙 <1 次\n",
        "五、目标\n见附件和图\n甲 乙 <1 次\n");
  }

  @Test
  void printsFormulas() {
    assertReads("率\t$\\geq 100\\%$\t$\\leq 5$\t50\\%\n", "| 率 | ≥100% | ≤5 | 50% |\n");
  }

  @Test
  void leavesSignsAloneThatAreNoMarkup() {
    assertReads("天数/全年天数*100% 或 2*3*4，￥5，$3 和 $4，[注]\n", "天数/全年天数*100% 或 2*3*4，￥5，$3 和 $4，[注]\n");
  }

  @Test
  void readsLinesWithTabsAsOneGridKeepingBlanks() {
    assertReads(
        "表一\n序号\t收入\t\t支出\t\n\t项目\t金额\n\n合计\t5\n注：空表\n",
        "表一\n| 序号 | 收入 |  | 支出 |  |\n|  | 项目 | 金额 |\n\n| 合计 | 5 |\n注：空表\n");
  }

  @Test
  void readsATableOfContentsAsParagraphs() {
    assertReads("收支总表.....\t3\n收入总表……\t5\n", "收支总表..... 3\n收入总表…… 5\n");
  }

  @Test
  void readsNumberedItemsAndIndentedSentencesAsParagraphs() {
    assertReads(
        "1.\t负责接待\n（二）\t秘书处\n\n\t本部门无其他事项。\n\t以上为说明。\n", "1. 负责接待\n（二） 秘书处\n本部门无其他事项。\n以上为说明。\n");
  }

  @Test
  void readsTablesOfMarkdown() {
    assertReads(
        "| 项目 | 数 |\n|:---|---:|\n| **甲** | a\\|b<br>c |\n| | |\n之后\n",
        "| 项目 | 数 |\n| 甲 | a\\|b\\nc |\n|  |  |\n之后\n");
  }

  @Test
  void readsATableWithACellALine() {
    assertReads(
        "收支表\n\t339001某单位\n\t单位：万元\n\n\t序号\n\t项目\n\t金额\n\n\t1\n\t\n\t5.00\n\n\n\n2\n1\n下一表\n",
        "收支表\n| 339001某单位 | 单位：万元 |\n| 序号 | 项目 | 金额 |\n| 1 |  | 5.00 |\n2\n1\n下一表\n");
  }

  @Test
  void keepsAWrappedCellTogether() {
    assertReads(
        "\t甲\n\t说明\n\t值\n\n\t乙\n\t帮助\n留人\n\t9\n\n\t丙\n\t\n全年\n\t7\n",
        "| 甲 | 说明 | 值 |\n| 乙 | 帮助\\n留人 | 9 |\n| 丙 | 全年 | 7 |\n");
  }

  @Test
  void rejoinsARowThatABlankLineBroke() {
    assertReads(
        "\t级\n\t名\n\t值\n\t据\n\n\t产出\n\t公厕\n\n\t3座\n\t协议\n\n\t效益\n\t满意\n\t9\n\t问卷\n",
        "| 级 | 名 | 值 | 据 |\n| 产出 | 公厕 | 3座 | 协议 |\n| 效益 | 满意 | 9 | 问卷 |\n");
  }

  @Test
  void rejoinsARowWhoseCellGoesOnBelowABlankLine() {
    assertReads(
        "\t级\n\t名\n\t值\n\n\t产出\n\t维护\n\n三座公厕\n\t3座\n\n\t效益\n\t满意\n\t9\n",
        "| 级 | 名 | 值 |\n| 产出 | 维护\\n三座公厕 | 3座 |\n| 效益 | 满意 | 9 |\n");
  }

  @Test
  void leavesNarrowRowsApartThatOnlyAddUp() {
    assertReads(
        "\t码\n\t1\n\t名\n\t甲\n\n\t规模\n\t数\n\t5\n\t财\n\t5\n\t其他\n\t\n\n\t\n\t用途\n\n\t计划\n\t3\n\t6\n\t10\n\t12\n\n\t\n\t1\n\t2\n\t3\n\t4\n\n\t目标\n\t无\n",
        "| 码 | 1 | 名 | 甲 |\n| 规模 | 数 | 5 | 财 | 5 | 其他 |  |\n|  | 用途 |\n"
            + "| 计划 | 3 | 6 | 10 | 12 |\n|  | 1 | 2 | 3 | 4 |\n| 目标 | 无 |\n");
  }

  @Test
  void doesNotSwallowTheNoteBelowATable() {
    assertReads(
        "\t甲\n\t1\n\n\t乙\n\t2\n注：空表列示。\n\n二、总体情况\n", "| 甲 | 1 |\n| 乙 | 2 |\n注：空表列示。\n二、总体情况\n");
  }

  @Test
  void readsAlignedColumnsAsAGrid() {
    assertReads(
        """
        收入总表
        编码       名称          合计
        201        一般公共        8026.08
        20103      政府办          636.48   12.00
                   合计           8662.56
        说明  如上
        """,
        """
        收入总表
        | 编码 | 名称 | 合计 |  |
        | 201 | 一般公共 | 8026.08 |  |
        | 20103 | 政府办 | 636.48 | 12.00 |
        |  | 合计 | 8662.56 |  |
        说明  如上
        """);
  }

  @Test
  void leavesProseWithGapsAlone() {
    String prose = "石家庄  二〇二三年\n第一  部分  说明\n正文没有空格\n甲  乙  丙\n";
    assertReads(prose, prose);
  }

  @Test
  void tellsTheLineOfEveryBlock() throws UnusableInput {
    Document document = read("一\n\n\ta\t1\n\tb\t2\n");
    assertThat(document.blocks().get(0).place().line()).isEqualTo(1);
    Grid grid = (Grid) document.blocks().get(1);
    assertThat(grid.place().line()).isEqualTo(3);
    assertThat(grid.rows().get(1).cells().get(2).place().line()).isEqualTo(4);
  }

  @Test
  void refusesAFileOfBlanks() {
    assertThatThrownBy(() -> read(" \n\n"))
        .isInstanceOfSatisfying(
            UnusableInput.class, e -> assertThat(e.reason()).isEqualTo(UnusableInput.Reason.EMPTY));
  }

  private static void assertReads(String text, String notation) {
    try {
      assertThat(Notation.print(read(text))).isEqualTo(notation);
    } catch (UnusableInput e) {
      throw new AssertionError(e);
    }
  }

  private static Document read(String text) throws UnusableInput {
    return new Text().read(text.getBytes(StandardCharsets.UTF_8));
  }
}
