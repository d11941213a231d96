package org.mingzhang.core.layout;

import java.util.List;

/**
 * A column of a table.
 *
 * @param id its name in formulas
 * @param side which half of a two-sided table it belongs to, "" where there is one
 * @param path its header, from the top of the header tree down
 */
public record ColumnLayout(String id, Kind kind, String side, List<String> path) {

  public ColumnLayout {
    path = List.copyOf(path);
  }

  /** What a column holds. */
  public enum Kind {
    SEQUENCE("序号"),
    CODE("编码"),
    CODE_PART("编码段"),
    NAME("名称"),
    ITEM("项目"),
    TEXT("文字"),
    QUANTITY("数量"),
    MONEY("金额");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      throw new LayoutException("不认识的栏目内容：" + word);
    }
  }

  /** The header as one line, levels joined by {@code /}. */
  public String title() {
    return String.join("/", path);
  }
}
