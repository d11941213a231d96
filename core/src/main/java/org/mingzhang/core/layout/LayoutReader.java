package org.mingzhang.core.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Statement.Measure;

/** Turns the parsed YAML of one layout into a {@link Layout}. */
final class LayoutReader {

  private final String file;
  private final Map<String, Object> root;
  private final Map<String, Object> rowSets;

  LayoutReader(String file, Map<String, Object> root) {
    this.file = file;
    this.root = root;
    this.rowSets = map(root.getOrDefault("rowSets", Map.of()), "rowSets");
  }

  Layout read() {
    List<?> years = list(root.get("years"), "years");
    Map<Level, String> scopeWords = new EnumMap<>(Level.class);
    Map<String, Object> words = map(root.get("scopeWords"), "scopeWords");
    scopeWords.put(Level.DEPARTMENT, text(words, "department"));
    scopeWords.put(Level.UNIT, text(words, "unit"));
    return new Layout(
        text(root, "id"),
        text(root, "name"),
        text(root, "english"),
        text(root, "province"),
        (Integer) years.get(0),
        (Integer) years.get(1),
        unit(text(root, "moneyUnit")),
        (Integer) root.getOrDefault("decimals", 2),
        scopeWords,
        Boolean.TRUE.equals(root.get("tablesFirst")),
        entries("tables").entrySet().stream().map(e -> table(e.getKey(), e.getValue())).toList(),
        sections(),
        entries("statements").entrySet().stream()
            .map(e -> statement(e.getKey(), e.getValue()))
            .toList(),
        root.containsKey("projectSheet")
            ? projectSheet(map(root.get("projectSheet"), "projectSheet"))
            : null,
        new ViewsReader(file, map(root.getOrDefault("sums", Map.of()), "sums")).read());
  }

  /** In the order given for it, otherwise as written. */
  private List<SectionLayout> sections() {
    Map<String, Map<String, Object>> sections = entries("sections");
    List<String> order =
        root.containsKey("sectionOrder")
            ? texts(root.get("sectionOrder"))
            : List.copyOf(sections.keySet());
    if (!Set.copyOf(order).equals(sections.keySet())) {
      throw new LayoutException(file + ": sectionOrder 应包含每一节");
    }
    return order.stream().map(id -> section(id, map(sections.get(id), id))).toList();
  }

  private SectionLayout section(String id, Map<String, Object> yaml) {
    return new SectionLayout(
        id,
        text(yaml, "heading"),
        texts(yaml.get("match")),
        yaml.getOrDefault("holds", "").toString());
  }

  private TableLayout table(String key, Map<String, Object> yaml) {
    List<ColumnLayout> columns = new ArrayList<>();
    for (Object column : list(yaml.get("columns"), key + ".columns")) {
      List<String> parts = texts(column);
      String[] kind = parts.get(1).split(":", 2);
      columns.add(
          new ColumnLayout(
              parts.get(0),
              ColumnLayout.Kind.of(kind[0]),
              kind.length > 1 ? kind[1] : "",
              List.of(parts.get(2).split("/"))));
    }
    Object unit = yaml.get("unit");
    return new TableLayout(
        key,
        text(yaml, "name"),
        text(yaml, "title"),
        texts(yaml.getOrDefault("aliases", List.of())),
        unit == null ? null : unit(unit.toString()),
        yaml.getOrDefault("note", "").toString(),
        Boolean.TRUE.equals(yaml.get("optional")),
        Boolean.TRUE.equals(yaml.get("ordinals")),
        columns,
        rows(map(yaml.get("rows"), key + ".rows")));
  }

  private RowLayout rows(Map<String, Object> yaml) {
    String kind = text(yaml, "kind");
    return switch (kind) {
      case "codes" -> new RowLayout.Codes(text(yaml, "list"), "first".equals(text(yaml, "total")));
      case "lines" -> new RowLayout.Lines(text(yaml, "list"), text(yaml, "label"));
      case "single" -> new RowLayout.Single(texts(yaml.get("keys")));
      case "fixed" -> {
        Map<String, RowLayout.Side> sides = new LinkedHashMap<>();
        map(yaml.get("sides"), "sides")
            .forEach((name, side) -> sides.put(name, side(map(side, name))));
        yield new RowLayout.Fixed(sides);
      }
      default -> throw new LayoutException(file + ": 不认识的行安排 " + kind);
    };
  }

  private RowLayout.Side side(Map<String, Object> yaml) {
    List<RowLayout.FixedRow> top = new ArrayList<>();
    texts(yaml.getOrDefault("top", List.of())).forEach(set -> top.addAll(rowSet(set)));
    List<RowLayout.FixedRow> bottom = new ArrayList<>();
    for (Object entry : list(yaml.getOrDefault("bottom", List.of()), "bottom")) {
      Map<String, Object> row = map(entry, "bottom");
      if (row.containsKey("set")) {
        bottom.addAll(rowSet(text(row, "set")));
      } else if (row.get("blank") instanceof Integer count) {
        for (int i = 0; i < count; i++) {
          bottom.add(new RowLayout.FixedRow("", "", ""));
        }
      } else {
        String id = text(row, "id");
        bottom.add(
            new RowLayout.FixedRow(
                id,
                row.getOrDefault("label", id).toString(),
                row.getOrDefault("group", "").toString()));
      }
    }
    return new RowLayout.Side(
        top, bottom, yaml.containsKey("classes"), yaml.getOrDefault("group", "").toString());
  }

  private List<RowLayout.FixedRow> rowSet(String name) {
    Map<String, Object> set = map(rowSets.get(name), "rowSets." + name);
    boolean numbered = Boolean.TRUE.equals(set.get("numbered"));
    String group = set.getOrDefault("group", "").toString();
    List<RowLayout.FixedRow> rows = new ArrayList<>();
    map(set.get("rows"), name)
        .forEach(
            (id, label) ->
                rows.add(
                    new RowLayout.FixedRow(
                        id,
                        numbered
                            ? ChineseNumber.of(rows.size() + 1) + "、" + label
                            : label.toString(),
                        group)));
    return rows;
  }

  private StatementLayout statement(String id, Map<String, Object> yaml) {
    return new StatementLayout(
        id,
        text(yaml, "section"),
        Pattern.compile(text(yaml, "subject")),
        "变动".equals(yaml.get("measure")) ? Measure.CHANGE : Measure.LEVEL,
        year(yaml.getOrDefault("year", "本年").toString()));
  }

  private StatementLayout.Year year(String word) {
    return switch (word) {
      case "本年" -> StatementLayout.Year.THIS;
      case "上年" -> StatementLayout.Year.LAST;
      case "年末" -> StatementLayout.Year.ANY;
      default -> throw new LayoutException(file + ": 不认识的年份 " + word);
    };
  }

  private ProjectSheetLayout projectSheet(Map<String, Object> yaml) {
    return new ProjectSheetLayout(
        text(yaml, "title"),
        "full".equals(text(yaml, "form")),
        Boolean.TRUE.equals(yaml.get("unitLine")),
        list(yaml.get("months"), "months").stream().map(month -> (Integer) month).toList(),
        texts(yaml.get("level1")),
        texts(yaml.get("indicatorColumns")));
  }

  private Map<String, Map<String, Object>> entries(String name) {
    Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
    map(root.getOrDefault(name, Map.of()), name)
        .forEach((key, value) -> entries.put(key, map(value, name + "." + key)));
    return entries;
  }

  private MoneyUnit unit(String word) {
    return MoneyUnit.of(word).orElseThrow(() -> new LayoutException(file + ": 不认识的金额单位 " + word));
  }

  private String text(Map<String, Object> yaml, String key) {
    Object value = yaml.get(key);
    if (value == null) {
      throw new LayoutException(file + ": 缺少 " + key);
    }
    return value.toString();
  }

  private List<String> texts(@Nullable Object value) {
    return list(value, "").stream().map(String::valueOf).toList();
  }

  private List<?> list(@Nullable Object value, String where) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new LayoutException(file + ": " + where + " 应是列表");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(@Nullable Object value, String where) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new LayoutException(file + ": " + where + " 应是键值对");
  }
}
