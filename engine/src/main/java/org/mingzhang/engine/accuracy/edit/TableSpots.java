package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;

/** Places in tables: 支出总表.合计.项目支出, 支出总表.任一项.合计, 支出总表.标题. */
final class TableSpots {

  static final String ROW = "行";
  private static final String COLUMN = "栏";

  private final Draft draft;
  private final TableDraft table;

  private TableSpots(Draft draft, TableDraft table) {
    this.draft = draft;
    this.table = table;
  }

  static Spot of(Draft draft, List<Step> steps) throws NothingToEdit {
    String name = steps.getFirst().name();
    TableDraft table =
        draft.tables.stream()
            .filter(candidate -> candidate.form.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NothingToEdit("没有" + name));
    return new TableSpots(draft, table).at(steps);
  }

  private Spot at(List<Step> steps) throws NothingToEdit {
    if (steps.size() == 1) {
      return new TextSpot(
          table::title,
          text -> {
            throw new CaseException("表整个只能 删除；要改其中一项，请写明是哪一项");
          },
          () -> draft.tables.remove(table),
          Touch.of(table));
    }
    Step step = steps.get(1);
    return switch (step.name()) {
      case "标题" -> caption(index(caption -> table.captions.get(caption).equals(table.title())));
      case "金额单位" -> caption(index(caption -> table.captions.get(caption).startsWith("单位")));
      case "题注" -> caption(captionAt(step.pick()));
      case "注" -> spot(() -> table.note == null ? "" : table.note, this::note, Touch.of(table));
      case COLUMN -> header(step.pick());
      case ROW -> row(step);
      default -> cell(steps);
    };
  }

  private static Spot spot(Supplier<String> get, Consumer<String> set, Touch touch) {
    return new TextSpot(get, set, () -> set.accept(""), touch);
  }

  private void note(String text) {
    table.note = text.isEmpty() ? null : text;
  }

  private int captionAt(String pick) throws NothingToEdit {
    return pick.chars().allMatch(Character::isDigit)
        ? index(caption -> caption == Integer.parseInt(pick) - 1)
        : index(caption -> table.captions.get(caption).contains(pick));
  }

  private int index(IntPredicate wanted) throws NothingToEdit {
    for (int i = 0; i < table.captions.size(); i++) {
      if (wanted.test(i)) {
        return i;
      }
    }
    throw new NothingToEdit(table.title() + "上方没有这一行");
  }

  private Spot caption(int index) {
    return new TextSpot(
        () -> table.captions.get(index),
        text -> table.captions.set(index, text),
        () -> table.captions.remove(index),
        Touch.of(table));
  }

  private Spot header(String pick) throws NothingToEdit {
    int index = column(pick);
    Column column = table.columns.get(index);
    return spot(
        column::title,
        text -> table.columns.set(index, new Column(column.id(), text)),
        Touch.of(table));
  }

  private int column(String name) throws NothingToEdit {
    for (int i = 0; i < table.columns.size(); i++) {
      if (table.columns.get(i).id().equals(name)) {
        return i;
      }
    }
    throw new NothingToEdit(table.title() + "没有栏目“" + name + "”");
  }

  /** A whole row; its text is that of its cells, divided by bars. */
  private Spot row(Step step) throws NothingToEdit {
    if (step.isNew()) {
      String after = step.pick().substring(1);
      int at = after.isEmpty() ? table.rows.size() : rowAt(after) + 1;
      return spot(
          () -> "",
          text -> table.rows.addAll(at, text.lines().map(this::printed).toList()),
          Touch.of(table, after, ""));
    }
    int index = rowAt(step.pick());
    Row row = table.rows.get(index);
    return new TextSpot(
        () -> String.join("|", row.cells().stream().map(Cell::text).toList()),
        text -> table.rows.set(index, printed(text)),
        () -> table.rows.remove(index),
        Touch.of(table, row.key(), ""));
  }

  private Row printed(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != table.columns.size()) {
      throw new CaseException(
          "%s每行有 %d 栏，用 | 分开：%s".formatted(table.title(), table.columns.size(), text));
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String column = table.columns.get(i).id();
      cells.add(TableDraft.printed(column, parts[i].strip()));
    }
    return new Row("", "", cells, Origin.NONE);
  }

  private int rowAt(String pick) throws NothingToEdit {
    for (int i = 0; i < table.rows.size(); i++) {
      Row row = table.rows.get(i);
      if (row.key().equals(pick)
          || row.cells().stream().anyMatch(cell -> !pick.isEmpty() && cell.row().equals(pick))) {
        return i;
      }
    }
    if (RowPick.knows(pick)) {
      return RowPick.of(pick, "", table, draft.turn());
    }
    throw new NothingToEdit(table.title() + "没有行“" + pick + "”");
  }

  private Spot cell(List<Step> steps) throws NothingToEdit {
    if (steps.size() != 3) {
      throw new CaseException("表格的位置应写作 表名.行.栏，或 表名.标题、金额单位、题注[…]、注、栏[…]、行[…]");
    }
    String row = steps.get(1).name();
    String columnName = steps.get(2).name();
    int column = column(columnName);
    int index = RowPick.knows(row) ? RowPick.of(row, columnName, table, draft.turn()) : -1;
    for (int i = 0; index < 0 && i < table.rows.size(); i++) {
      int found = columnOf(table.rows.get(i), row, columnName);
      if (found >= 0) {
        index = i;
        column = found;
      }
    }
    if (index < 0) {
      throw new NothingToEdit(table.title() + "没有行“" + row + "”");
    }
    return cell(index, column, columnName);
  }

  /** Where in a row the cell of a row key and column stands; -1 if it stands in another row. */
  private static int columnOf(Row row, String key, String column) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell.column().equals(column) && (cell.row().equals(key) || row.key().equals(key))) {
        return i;
      }
    }
    return -1;
  }

  private Spot cell(int index, int column, String columnName) {
    Cell cell = table.rows.get(index).cells().get(column);
    String key = cell.row().isEmpty() ? table.rows.get(index).key() : cell.row();
    return spot(
        () -> table.rows.get(index).cells().get(column).text(),
        text -> table.set(index, column, text),
        Touch.of(table, key, columnName));
  }
}
