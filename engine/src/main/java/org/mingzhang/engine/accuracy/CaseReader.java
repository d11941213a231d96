package org.mingzhang.engine.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Scope;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.engine.accuracy.Case.Beside;
import org.mingzhang.engine.accuracy.edit.CaseException;
import org.mingzhang.engine.accuracy.edit.Edit;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the case file of one rule. */
final class CaseReader {

  private static final String FAULTS = "差错";
  private static final String RIGHT = "正确";
  private static final String APPLIES = "适用";
  private static final String PLACE = "在";
  private static final String BESIDE = "对照";
  private static final String COPIES = "份数";
  private static final int USUAL_COPIES = 2;
  private static final int LAST_YEAR = 9999;

  private final String rule;
  private Scope scope = Scope.EVERYWHERE;
  private Set<Beside> beside = Set.of();

  private CaseReader(String rule) {
    this.rule = rule;
  }

  /**
   * The cases of a file.
   *
   * @param rule id of the rule the file is named after
   * @throws CaseException if something in it cannot be meant
   */
  static List<Case> read(String rule, String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(rule).build();
      return new CaseReader(rule).cases(new Load(settings).loadFromString(yaml));
    } catch (YamlEngineException e) {
      throw new CaseException(rule + ".yaml：不是正确的 YAML：" + e.getMessage());
    } catch (CaseException e) {
      throw e.in(rule + ".yaml");
    }
  }

  private List<Case> cases(@Nullable Object yaml) {
    Map<?, ?> file = map(yaml, "文件应有 差错 和 正确 两部分");
    for (Object key : file.keySet()) {
      if (!List.of(FAULTS, RIGHT, APPLIES, BESIDE).contains(key)) {
        throw new CaseException("不认识的部分“" + key + "”；有：差错、正确、适用、对照");
      }
    }
    scope = scope(file.get(APPLIES), Scope.EVERYWHERE);
    beside = beside(file.get(BESIDE));
    List<Case> cases = new ArrayList<>();
    add(file.get(FAULTS), true, cases);
    add(file.get(RIGHT), false, cases);
    if (cases.isEmpty()) {
      throw new CaseException("没有写任何一例");
    }
    return cases;
  }

  private void add(@Nullable Object yaml, boolean fault, List<Case> cases) {
    if (yaml != null) {
      map(yaml, "差错和正确下面应写 名称: 改动")
          .forEach((name, edits) -> cases.add(named(String.valueOf(name), fault, edits)));
    }
  }

  private Case named(String name, boolean fault, @Nullable Object yaml) {
    try {
      return read(name, fault, map(yaml, "应写 位置: 新的内容"));
    } catch (CaseException e) {
      throw e.in(name);
    }
  }

  private Case read(String name, boolean fault, Map<?, ?> yaml) {
    List<Edit> edits = new ArrayList<>();
    String expected = null;
    Scope narrower = scope;
    int copies = USUAL_COPIES;
    for (Map.Entry<?, ?> entry : yaml.entrySet()) {
      String key = String.valueOf(entry.getKey());
      Object value = entry.getValue();
      switch (key) {
        case PLACE -> expected = Edit.checkedPlace(text(value));
        case APPLIES -> narrower = scope(value, scope);
        case COPIES -> copies = number(value);
        default -> edits.add(Edit.of(key, text(value)));
      }
    }
    if (edits.isEmpty()) {
      throw new CaseException("没有写改动");
    }
    if (!fault && expected != null) {
      throw new CaseException("正确的例子不必写“在”");
    }
    return new Case(rule, name, fault, edits, expected, narrower, beside, copies);
  }

  /** A list is as many lines. */
  private static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return String.join("\n", list.stream().map(String::valueOf).toList());
    }
    if (value instanceof Map) {
      throw new CaseException("以 { 开头的内容要加引号");
    }
    return value == null ? "" : value.toString();
  }

  private static int number(@Nullable Object value) {
    if (value instanceof Integer number && number > 0) {
      return number;
    }
    throw new CaseException("份数应是正整数，写的是：" + value);
  }

  private static Scope scope(@Nullable Object yaml, Scope usual) {
    if (yaml == null) {
      return usual;
    }
    List<String> layouts = usual.layouts();
    int first = usual.firstYear();
    int last = usual.lastYear();
    Level level = usual.level();
    for (Map.Entry<?, ?> entry : map(yaml, "适用应写 {版式: …, 主体: …, 年度: …}").entrySet()) {
      String value = String.valueOf(entry.getValue());
      switch (String.valueOf(entry.getKey())) {
        case "版式" ->
            layouts =
                entry.getValue() instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(value);
        case "主体" -> level = level(value);
        case "年度" -> {
          String[] years = value.split("-", -1);
          first = year(years[0], 0);
          last = years.length > 1 ? year(years[1], LAST_YEAR) : first;
        }
        default -> throw new CaseException("适用里不认识“" + entry.getKey() + "”；有：版式、主体、年度");
      }
    }
    return new Scope(layouts, first, last, level);
  }

  private static Set<Beside> beside(@Nullable Object yaml) {
    return switch (text(yaml)) {
      case "" -> Set.of();
      case "上年" -> Set.of(Beside.LAST_YEAR);
      case "单位" -> Set.of(Beside.UNITS);
      default -> throw new CaseException("对照是 上年 或 单位，写的是：" + yaml);
    };
  }

  private static Level level(String word) {
    return switch (word) {
      case "部门" -> Level.DEPARTMENT;
      case "单位" -> Level.UNIT;
      default -> throw new CaseException("主体是 部门 或 单位，写的是：" + word);
    };
  }

  private static int year(String text, int open) {
    if (text.isBlank()) {
      return open;
    }
    if (!text.strip().matches("\\d{4}")) {
      throw new CaseException("年度应写作 2024、2023- 或 2020-2022，写的是：" + text);
    }
    return Integer.parseInt(text.strip());
  }

  private static Map<?, ?> map(@Nullable Object yaml, String otherwise) {
    if (yaml instanceof Map<?, ?> map) {
      return map;
    }
    throw new CaseException(otherwise + (yaml == null ? "" : "，写的是：" + yaml));
  }
}
