package org.mingzhang.engine.waive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.RuleException;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Waivers as a small YAML file that a person can read and shorten. */
public final class WaiverFile {

  private static final String HEAD =
      """
      # 搁置的问题：同一处内容不变时不再报告；内容一变，重新报告。删去一条即恢复报告。
      # Findings set aside: not reported while the place stays as it is. Delete an entry to see it again.
      """;

  private WaiverFile() {}

  /**
   * Reads a file.
   *
   * @throws RuleException if it is no such file; the message says what is wrong and where
   */
  public static Waivers read(String yaml, String name) {
    Object root;
    try {
      root = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new RuleException(name + "：不是合格的 YAML：" + e.getMessage());
    }
    if (root == null) {
      return Waivers.NONE;
    }
    if (!(root instanceof List<?> list)) {
      throw new RuleException(name + "：应是搁置条目的列表，每条以 “- rule:” 开头");
    }
    List<Waiver> waivers = new ArrayList<>();
    for (Object entry : list) {
      String where = name + "：第 " + (waivers.size() + 1) + " 条";
      if (!(entry instanceof Map<?, ?> map)) {
        throw new RuleException(where + "应写作 键: 值");
      }
      waivers.add(waiver(map, where));
    }
    return new Waivers(waivers);
  }

  private static Waiver waiver(Map<?, ?> map, String where) {
    return new Waiver(
        required(map, "rule", where),
        required(map, "organization", where),
        text(map, "place"),
        text(map, "printed"),
        required(map, "content", where),
        required(map, "reason", where),
        text(map, "by"),
        date(map, where));
  }

  private static LocalDate date(Map<?, ?> map, String where) {
    try {
      return LocalDate.parse(required(map, "date", where));
    } catch (DateTimeException e) {
      throw new RuleException(where + "的 date 应写作 2026-11-27 这样的日期");
    }
  }

  private static String required(Map<?, ?> map, String key, String where) {
    String text = text(map, key);
    if (text.isBlank()) {
      throw new RuleException(where + "缺 " + key);
    }
    return text;
  }

  private static String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  public static String write(Waivers waivers) {
    List<Map<String, String>> list = new ArrayList<>();
    for (Waiver waiver : waivers.all()) {
      Map<String, String> map = new LinkedHashMap<>();
      map.put("rule", waiver.rule());
      map.put("organization", waiver.organization());
      map.put("place", waiver.place());
      map.put("printed", waiver.printed());
      map.put("content", waiver.content());
      map.put("reason", waiver.reason());
      map.put("by", waiver.by());
      map.put("date", waiver.date().toString());
      list.add(map);
    }
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(200).build();
    return HEAD + (list.isEmpty() ? "" : new Dump(settings).dumpToString(list));
  }
}
