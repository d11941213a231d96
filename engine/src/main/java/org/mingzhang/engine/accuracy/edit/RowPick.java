package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;

/**
 * Rows picked by what they are: 任一类, 任一款, 任一项 (codes of three, five and more digits), 任一行 (any
 * row), 第3行. With a column only rows that state an amount in it are picked.
 */
final class RowPick {

  private static final int CLASS = 3;
  private static final int SECTION = 5;

  private RowPick() {}

  static boolean knows(String pick) {
    return List.of("任一类", "任一款", "任一项", "任一行").contains(pick) || pick.matches("第\\d+行");
  }

  static int of(String pick, String column, TableDraft table, int turn) throws NothingToEdit {
    List<Integer> picked = new ArrayList<>();
    for (int i = 0; i < table.rows.size(); i++) {
      Row row = table.rows.get(i);
      if (isPicked(pick, row.key(), i) && (column.isEmpty() || states(row, column))) {
        picked.add(i);
      }
    }
    if (picked.isEmpty()) {
      throw new NothingToEdit("%s没有%s".formatted(table.title(), pick));
    }
    return picked.get(turn % picked.size());
  }

  private static boolean isPicked(String pick, String key, int index) {
    boolean code = !key.isEmpty() && key.chars().allMatch(Character::isDigit);
    return switch (pick) {
      case "任一类" -> code && key.length() == CLASS;
      case "任一款" -> code && key.length() == SECTION;
      case "任一项" -> code && key.length() > SECTION;
      case "任一行" -> true;
      default -> pick.equals("第" + (index + 1) + "行");
    };
  }

  private static boolean states(Row row, String column) {
    return row.cells().stream().anyMatch(cell -> cell.column().equals(column) && isAmount(cell));
  }

  private static boolean isAmount(Cell cell) {
    return cell.isFigure() || !cell.text().isEmpty();
  }
}
