package org.mingzhang.formats.writers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/** Documents of arbitrary shape for round trips, the same for the same seed. */
public final class RandomDocument {

  private static final String[] WORDS = {
    "合计",
    "基本支出",
    "2010301",
    "0205",
    "１２．５",
    "项目（一类）",
    "A&B <c>",
    "12.50",
    "-0.07",
    "1,234,567.89",
    "95%",
    "≥ 3 次",
    "上级补助 收入"
  };

  private final Random random;
  private final boolean nests;

  private RandomDocument(long seed, boolean nests) {
    this.random = new Random(seed);
    this.nests = nests;
  }

  /**
   * A document.
   *
   * @param nests whether cells may hold tables
   */
  public static Document of(long seed, boolean nests) {
    return new RandomDocument(seed, nests).document();
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      blocks.add(
          switch (random.nextInt(3)) {
            case 0 -> new Heading(1 + random.nextInt(4), "标题" + word(), Place.UNKNOWN);
            case 1 -> new Paragraph("说明 " + word() + "。", Place.UNKNOWN);
            default -> grid(nests ? 2 : 0);
          });
    }
    return new Document("any", 1, blocks);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** A table whose first and last row are full, so that its borders are certain. */
  private Grid grid(int depth) {
    int height = 2 + random.nextInt(7);
    int width = 2 + random.nextInt(30) % 7;
    boolean[][] taken = new boolean[height][width];
    List<GridRow> rows = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      List<GridCell> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        if (!taken[row][column]) {
          cells.add(cell(taken, row, column, depth));
        }
      }
      rows.add(new GridRow(cells, Place.UNKNOWN));
    }
    return new Grid(rows, Place.UNKNOWN);
  }

  private GridCell cell(boolean[][] taken, int row, int column, int depth) {
    boolean edge = row == 0 || row == taken.length - 1;
    int right = column + 1;
    int bottom = row + 1;
    if (!edge && random.nextInt(4) == 0) {
      int most = Math.min(taken[row].length, column + 1 + random.nextInt(4));
      while (right < most && !taken[row][right]) {
        right++;
      }
      bottom = Math.min(taken.length - 1, row + 1 + random.nextInt(3));
    }
    for (int r = row; r < bottom; r++) {
      for (int c = column; c < right; c++) {
        taken[r][c] = true;
      }
    }
    boolean empty = !edge && random.nextInt(4) == 0;
    String text = empty ? "" : random.nextInt(6) == 0 ? word() + "\n" + "续行" : word();
    boolean nest = depth > 0 && random.nextInt(10) == 0;
    List<Grid> nested = nest ? List.of(grid(depth - 1)) : List.of();
    return new GridCell(text, right - column, bottom - row, nested, Place.UNKNOWN);
  }
}
