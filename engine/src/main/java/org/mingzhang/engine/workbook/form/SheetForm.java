package org.mingzhang.engine.workbook.form;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of the workbook.
 *
 * @param also other names it is known by
 * @param optional whether it may be taken out
 * @param labels whether it is labels with values beside them; else it is a table
 * @param help what is said above the table
 */
public record SheetForm(
    String id,
    String title,
    List<String> also,
    boolean optional,
    boolean labels,
    String help,
    List<ColumnForm> columns) {

  /** The label beside which a workbook names the layout it was made for. */
  public static final String LAYOUT = "公开样式";

  public SheetForm {
    also = List.copyOf(also);
    columns = List.copyOf(columns);
  }

  public Optional<ColumnForm> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  /** Whether a sheet of this name is meant. */
  public boolean isNamed(String name) {
    String plain = Headings.plain(name);
    return plain.equals(title) || also.contains(plain);
  }

  /** Whether any column takes money. */
  public boolean hasMoney() {
    return columns.stream().anyMatch(column -> column.kind() == ColumnKind.MONEY);
  }

  /** The column that keeps values under a key such as {@code amount} or {@code plan:6}. */
  public Optional<ColumnForm> columnOfKey(String key) {
    int colon = key.indexOf(':');
    String id = colon < 0 ? key : key.substring(0, colon);
    String member = colon < 0 ? "" : key.substring(colon + 1);
    return column(id).filter(column -> column.each().takes(member));
  }
}
