package org.mingzhang.core.check.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.publication.Cell;

/** Which rows or columns a reference means. */
sealed interface Selector {

  /** The keys it selects; null if neither the layout nor the table has such a thing. */
  @Nullable List<String> rows(TableFacts table, Context context);

  /** Whether it may select more than one. */
  default boolean isMany() {
    return true;
  }

  /** Whether what is missing counts as zero. */
  default boolean isOptional() {
    return false;
  }

  /** As written, for messages. */
  String shown();

  /**
   * A row or column by its id.
   *
   * @param ids the first that the layout has is meant
   */
  record Named(List<String> ids, boolean isOptional) implements Selector {
    @Override
    public @Nullable List<String> rows(TableFacts table, Context context) {
      for (String id : ids) {
        if (table.knowsRow(id)) {
          return List.of(id);
        }
      }
      return null;
    }

    @Override
    public boolean isMany() {
      return false;
    }

    @Override
    public String shown() {
      return String.join("/", ids);
    }
  }

  /** The rows of a group of the layout, such as 功能各类. */
  record Group(String name) implements Selector {
    @Override
    public @Nullable List<String> rows(TableFacts table, Context context) {
      return table.knowsGroup(name) ? table.group(name) : null;
    }

    @Override
    public String shown() {
      return name;
    }
  }

  /** {@code 本行}: the row bound by {@code each}, or those around it. */
  record Bound(Around around) implements Selector {
    enum Around {
      ITSELF,
      CHILDREN,
      PARENT,
      COLUMN
    }

    @Override
    public @Nullable List<String> rows(TableFacts table, Context context) {
      String row = around == Around.COLUMN ? context.column : context.row;
      if (row == null) {
        return null;
      }
      return switch (around) {
        case ITSELF -> List.of(row);
        case CHILDREN -> table.children(row);
        case PARENT -> List.of(table.parent(row));
        case COLUMN -> table.knowsRow(row) ? List.of(row) : null;
      };
    }

    @Override
    public boolean isMany() {
      return around == Around.CHILDREN;
    }

    @Override
    public String shown() {
      return around == Around.COLUMN ? "本栏" : "本行";
    }
  }

  /** Rows by what they are in the tree of codes or the list of lines. */
  enum Kind implements Selector {
    ALL("各行"),
    PARENTS("有下级"),
    CODES("各码"),
    CLASSES("类"),
    SECTIONS("款"),
    ITEMS("项"),
    LINES("各笔");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    static @Nullable Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      return null;
    }

    @Override
    public List<String> rows(TableFacts table, Context context) {
      return table.rowKeys().stream().filter(key -> selects(table, key)).toList();
    }

    private boolean selects(TableFacts table, String key) {
      return switch (this) {
        case ALL -> true;
        case PARENTS -> !table.children(key).isEmpty();
        case CODES -> isCode(key);
        case CLASSES -> isCode(key) && key.length() == 3;
        case SECTIONS -> isCode(key) && key.length() == 5;
        case ITEMS -> isCode(key) && key.length() == 7;
        case LINES -> isNumber(key);
      };
    }

    @Override
    public String shown() {
      return word;
    }
  }

  /** Lines whose code begins so: {@code 编码(A)}. */
  record CodeStarts(String prefix) implements Selector {
    @Override
    public List<String> rows(TableFacts table, Context context) {
      return table.rowKeys().stream()
          .filter(Selector::isNumber)
          .filter(key -> textOf(table, key, ColumnLayout.Kind.CODE).startsWith(prefix))
          .toList();
    }

    @Override
    public String shown() {
      return "编码(" + prefix + ")";
    }
  }

  /** Rows with one of these names: {@code 名为(行政运行、事业运行)}. */
  record Called(List<String> names) implements Selector {
    @Override
    public List<String> rows(TableFacts table, Context context) {
      return table.rowKeys().stream()
          .filter(key -> names.contains(textOf(table, key, ColumnLayout.Kind.NAME)))
          .toList();
    }

    @Override
    public String shown() {
      return "名为(" + String.join("、", names) + ")";
    }
  }

  static boolean isCode(String key) {
    return key.length() >= 3 && isNumber(key);
  }

  private static boolean isNumber(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return !key.isEmpty();
  }

  private static String textOf(TableFacts table, String row, ColumnLayout.Kind kind) {
    for (ColumnLayout column : table.layout().columns()) {
      if (column.kind() == kind) {
        return table.cell(row, column.id()).map(Cell::text).orElse("").replace(" ", "");
      }
    }
    return "";
  }
}
