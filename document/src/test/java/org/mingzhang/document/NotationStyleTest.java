package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotationStyleTest {

  private static final String NOTATION =
      """
      %title 2027年部门预算
      %publisher 清河口县水务局
      %cover 部门编码：512
      %cover 公开日期：2027年2月8日
      %contents
      # 收支总表
      %label 单位：万元
      |% 2 <^. own-page
      | 项目 | {2x1} 金额 |
      | 基本支出 | 1 | 2.00 |

      |% 1\s
      | 外
      ||% 0 . own-page
      || 1.0 |
      | |
      %note 说明：空表列示。
      %headline 情况说明
      \\%label 不是标签
      """;

  @Test
  void printsCoverRolesAndStylesAsItReadThem() {
    assertThat(Notation.print(Notation.parse(NOTATION))).isEqualTo(NOTATION);
  }

  @Test
  void readsWhatADocumentAsksOfItsPrint() {
    Document document = Notation.parse(NOTATION);
    assertThat(document.info().hasCover()).isTrue();
    assertThat(document.info().contents()).isTrue();
    assertThat(document.info().cover()).containsExactly("部门编码：512", "公开日期：2027年2月8日");
    assertThat(((Paragraph) document.blocks().get(1)).role()).isEqualTo(Paragraph.Role.LABEL);
    GridStyle style = ((Grid) document.blocks().get(2)).style();
    assertThat(style.headerRows()).isEqualTo(2);
    assertThat(style.ownPage()).isTrue();
    assertThat(style.columns())
        .containsExactly(Alignment.START, Alignment.CENTRE, Alignment.DECIMAL);
  }

  @Test
  void asksNothingWhereNothingIsSaid() {
    Document document = Notation.parse("文字\n| a |\n");
    assertThat(document.info()).isEqualTo(DocumentInfo.NONE);
    assertThat(((Grid) document.blocks().get(1)).style()).isEqualTo(GridStyle.PLAIN);
  }
}
