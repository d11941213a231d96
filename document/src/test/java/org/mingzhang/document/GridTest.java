package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void laysOutSpansToTheRightAndDown() {
    assertThat(texts("| {1x2} 项目 | {2x1} 金额 |\n| 基本 | 项目支出 |\n| a | b | c |\n"))
        .containsExactly(
            List.of("项目", "金额", ""), List.of("", "基本", "项目支出"), List.of("a", "b", "c"));
  }

  @Test
  void keepsRaggedRowsRagged() {
    assertThat(texts("| a |\n| b | c |\n|  |\n"))
        .containsExactly(List.of("a"), List.of("b", "c"), List.of(""));
  }

  @Test
  void fillsTheGapBeforeACellThatHangsBeyondAShortRow() {
    assertThat(texts("| a | b | {1x2} c |\n| d |\n"))
        .containsExactly(List.of("a", "b", "c"), List.of("d", "", ""));
  }

  @Test
  void givesUpLayingOutSpansThatCoverMillionsOfPositions() {
    GridCell huge =
        new GridCell("a", Integer.MAX_VALUE, Integer.MAX_VALUE, List.of(), Place.UNKNOWN);
    GridRow row = new GridRow(List.of(huge), Place.UNKNOWN);
    Grid grid = new Grid(Collections.nCopies(100, row), Place.UNKNOWN);
    assertThat(grid.matrix()).hasSize(100);
    assertThat(grid.matrix().getLast()).containsExactly(huge);
  }

  private static List<List<String>> texts(String notation) {
    Grid grid = (Grid) Notation.parse(notation).blocks().getFirst();
    return grid.matrix().stream().map(row -> row.stream().map(GridCell::text).toList()).toList();
  }
}
