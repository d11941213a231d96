package org.mingzhang.core.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.MoneyUnit;

/**
 * One of the tables of a layout.
 *
 * @param key its key in the exchange format
 * @param name its name in formulas
 * @param title its title, {@code {主体}} and {@code {年}} to be filled in
 * @param aliases other titles it goes by
 * @param unit the unit of its money where that is not the unit of the layout
 * @param note what is printed below it when it is empty; "" if nothing is prescribed
 * @param optional whether a publication without it is complete
 * @param ordinals whether a row of column numbers (栏次) follows the header
 */
public record TableLayout(
    String key,
    String name,
    String title,
    List<String> aliases,
    @Nullable MoneyUnit unit,
    String note,
    boolean optional,
    boolean ordinals,
    List<ColumnLayout> columns,
    RowLayout rows) {

  public TableLayout {
    aliases = List.copyOf(aliases);
    columns = List.copyOf(columns);
  }

  public Optional<ColumnLayout> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  /** The group a row belongs to in formulas, such as {@code 功能各类}; "" if none. */
  public String groupOf(String rowKey) {
    if (!(rows instanceof RowLayout.Fixed fixed)) {
      return "";
    }
    for (RowLayout.Side side : fixed.sides().values()) {
      Optional<RowLayout.FixedRow> row =
          Stream.concat(side.top().stream(), side.bottom().stream())
              .filter(candidate -> candidate.id().equals(rowKey))
              .findFirst();
      if (row.isPresent()) {
        return row.get().group();
      }
      if (side.classes() && rowKey.length() == 3 && Character.isDigit(rowKey.charAt(0))) {
        return side.classGroup();
      }
    }
    return "";
  }
}
