package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.forms.flow.RawGrid;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;

/**
 * A grid taken apart without knowing which table it is.
 *
 * @param header rows above the data, without the row of column numbers
 * @param width number of columns
 * @param titles header of each column, levels joined by {@code /}; empty if the header rows do not
 *     line up with the columns
 */
record Shape(List<RawRow> header, List<RawRow> data, int width, List<String> titles) {

  private static final int MOST_HEADER_ROWS = 6;

  static Shape of(RawGrid grid) {
    List<RawRow> rows = grid.rows();
    int ordinals = ordinalsRow(rows);
    int headerEnd = ordinals >= 0 ? ordinals : headerRows(rows);
    List<RawRow> header = rows.subList(0, headerEnd);
    List<RawRow> data = rows.subList(ordinals >= 0 ? ordinals + 1 : headerEnd, rows.size());
    int width =
        ordinals >= 0
            ? rows.get(ordinals).cells().size()
            : commonWidth(data.isEmpty() ? header : data);
    return new Shape(header, data, width, titles(header, width));
  }

  /** The folded texts of the header. */
  List<String> headerWords() {
    List<String> words = new ArrayList<>();
    for (RawRow row : header) {
      for (RawCell cell : row.cells()) {
        if (!cell.isBlank()) {
          words.add(cell.folded());
        }
      }
    }
    return words;
  }

  private static int ordinalsRow(List<RawRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_HEADER_ROWS + 1); i++) {
      if (isOrdinals(rows.get(i).filled(), i)) {
        return i;
      }
    }
    return -1;
  }

  /** 栏次 1 2 3 …, or a bare 1 2 3 … below a header. */
  private static boolean isOrdinals(List<RawCell> cells, int row) {
    if (cells.size() < 3) {
      return false;
    }
    boolean named = cells.getFirst().folded().startsWith("栏");
    if (!named && row == 0) {
      return false;
    }
    int inOrder = 0;
    for (int i = named ? 1 : 0; i < cells.size(); i++) {
      if (cells.get(i).folded().equals(Integer.toString(named ? i : i + 1))) {
        inOrder++;
      }
    }
    return inOrder * 4 >= (cells.size() - 1) * 3;
  }

  private static int headerRows(List<RawRow> rows) {
    int end = 0;
    boolean complete = false;
    while (end < rows.size() && end < MOST_HEADER_ROWS) {
      RawRow row = rows.get(end);
      if (isData(row) || complete && isBareLabel(row)) {
        break;
      }
      complete |= row.filled().size() == row.cells().size();
      end++;
    }
    return end;
  }

  /** Below a header in which no column lacks its word: the first line of an empty table. */
  private static boolean isBareLabel(RawRow row) {
    return row.filled().size() == 1 && !row.cells().getFirst().isBlank();
  }

  private static boolean isData(RawRow row) {
    for (RawCell cell : row.cells()) {
      if (Content.isFigure(cell.text())
          || Content.isCode(cell.text())
          || Content.isNumberedItem(cell.text())) {
        return true;
      }
    }
    return isRowNumber(row.cells().getFirst().text()) || isBareTotal(row);
  }

  /** On a page without header the number of a row is the first thing printed. */
  private static boolean isRowNumber(String text) {
    return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
  }

  /** 合计, 资产总额 and nothing else: the total of an empty table, or one that was left out. */
  private static boolean isBareTotal(RawRow row) {
    List<RawCell> filled = row.filled();
    return filled.size() == 1
        && (CodeRowKeys.isTotal(filled.getFirst()) || filled.getFirst().folded().endsWith("总额"));
  }

  private static int commonWidth(List<RawRow> rows) {
    Map<Integer, Integer> count = new HashMap<>();
    rows.forEach(row -> count.merge(row.cells().size(), 1, Integer::sum));
    return count.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static List<String> titles(List<RawRow> header, int width) {
    if (header.isEmpty() || header.stream().anyMatch(row -> row.cells().size() != width)) {
      return List.of();
    }
    List<String> titles = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      titles.add(title(header, column));
    }
    return titles;
  }

  /**
   * Levels from the top; where an upper level is blank above a word it is that of the column to the
   * left.
   */
  private static String title(List<RawRow> header, int column) {
    StringBuilder title = new StringBuilder();
    for (int level = 0; level < header.size(); level++) {
      String word = header.get(level).cells().get(column).text();
      if (word.isEmpty() && hasWordBelow(header, level, column)) {
        word = wordToTheLeft(header.get(level), column);
      }
      if (!word.isEmpty()) {
        title.append(title.isEmpty() ? "" : "/").append(word);
      }
    }
    return title.toString();
  }

  private static boolean hasWordBelow(List<RawRow> header, int level, int column) {
    return header.stream().skip(level + 1L).anyMatch(row -> !row.cells().get(column).isBlank());
  }

  private static String wordToTheLeft(RawRow row, int column) {
    for (int left = column - 1; left >= 0; left--) {
      if (!row.cells().get(left).isBlank()) {
        return row.cells().get(left).text();
      }
    }
    return "";
  }
}
