package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotationTest {

  @Test
  void printsWhatItParsed() {
    String notation =
        """
        # 部门预算
        单位：万元
        | 序号 | {2x1} 收入 |
        | 1 | 一行\\n两行 |  |
        | 2 |  |

        | 外 \\| 表
        || 内 | 表 |
        ||
        || 第二张 |
        | | 后 |
        \\# 不是标题
        """;
    assertThat(Notation.print(Notation.parse(notation))).isEqualTo(notation);
  }

  @Test
  void readsTheBlocksThatAreWritten() {
    Document document = Notation.parse("## 标题\n文字\n| a | {1x2} b |\n");
    assertThat(document.blocks())
        .containsExactly(
            new Heading(2, "标题", Place.ofLine(1)),
            new Paragraph("文字", Place.ofLine(2)),
            new Grid(
                List.of(
                    new GridRow(
                        List.of(
                            GridCell.of("a", Place.ofLine(3)),
                            new GridCell("b", 1, 2, List.of(), Place.ofLine(3))),
                        Place.ofLine(3))),
                Place.ofLine(3)));
  }

  @Test
  void keepsBlanksAndSignsOfTheNotationInTexts() {
    String awkward = " | a\\n|  ";
    Document document =
        new Document(
            "text",
            1,
            List.of(
                new Paragraph("#" + awkward, Place.UNKNOWN),
                new Grid(
                    List.of(
                        new GridRow(List.of(GridCell.of(awkward, Place.UNKNOWN)), Place.UNKNOWN)),
                    Place.UNKNOWN)));
    Document read = Notation.parse(Notation.print(document));
    assertThat(Notation.print(read)).isEqualTo(Notation.print(document));
    assertThat(((Grid) read.blocks().get(1)).rows().getFirst().cells().getFirst().text())
        .isEqualTo(awkward);
  }
}
