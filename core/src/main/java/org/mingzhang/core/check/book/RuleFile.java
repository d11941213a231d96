package org.mingzhang.core.check.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.formula.Formula;
import org.mingzhang.core.check.formula.FormulaReader;

/**
 * A bureau's own file: switches, severities and tolerances for rules there are, and rules to add.
 *
 * @param tolerances in fen, by rule id
 */
record RuleFile(
    Set<String> off,
    Map<String, Severity> severities,
    Map<String, Long> tolerances,
    List<Formula> rules) {

  private static final Set<String> KEYS = Set.of("off", "severity", "tolerance", "rules");

  static RuleFile read(String yaml, String file, Set<String> known) {
    Object parsed = FormulaReader.parse(yaml, file);
    if (!(parsed instanceof Map<?, ?> map)) {
      throw new RuleException(file + "：应写 off、severity、tolerance、rules 中的一项或几项");
    }
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new RuleException(file + "：不认识的键 " + key + "；有：off、severity、tolerance、rules");
      }
    }
    Object own = map.get("rules");
    List<Formula> rules =
        own == null ? List.of() : new FormulaReader(file, Severity.WARNING).read(own);
    Set<String> ids = new HashSet<>(known);
    for (Formula rule : rules) {
      if (!ids.add(rule.info().id())) {
        throw new RuleException(file + "：编号 " + rule.info().id() + " 已有规则使用，请换一个");
      }
    }
    Reader reader = new Reader(file, ids);
    return new RuleFile(
        reader.off(map.get("off")),
        reader.severities(map.get("severity")),
        reader.tolerances(map.get("tolerance")),
        rules);
  }

  private record Reader(String file, Set<String> known) {

    Set<String> off(@Nullable Object yaml) {
      if (yaml == null) {
        return Set.of();
      }
      if (!(yaml instanceof List<?> list)) {
        throw new RuleException(file + "：off 应是规则编号的列表，如 off: [T1.balance]");
      }
      Set<String> ids = new HashSet<>();
      list.forEach(id -> ids.add(known(String.valueOf(id), "off")));
      return ids;
    }

    Map<String, Severity> severities(@Nullable Object yaml) {
      Map<String, Severity> severities = new HashMap<>();
      entries(yaml, "severity")
          .forEach(
              (id, word) ->
                  severities.put(
                      id,
                      FormulaReader.severityOf(word)
                          .orElseThrow(
                              () ->
                                  new RuleException(
                                      file
                                          + "：severity："
                                          + id
                                          + " 应是 error、warning 或 note，写的是 "
                                          + word))));
      return severities;
    }

    Map<String, Long> tolerances(@Nullable Object yaml) {
      Map<String, Long> tolerances = new HashMap<>();
      entries(yaml, "tolerance")
          .forEach(
              (id, text) ->
                  tolerances.put(
                      id,
                      FormulaReader.tolerance(
                          text, why -> new RuleException(file + "：tolerance：" + id + "：" + why))));
      return tolerances;
    }

    private Map<String, String> entries(@Nullable Object yaml, String key) {
      if (yaml == null) {
        return Map.of();
      }
      if (!(yaml instanceof Map<?, ?> map)) {
        throw new RuleException(file + "：" + key + " 应写作 {编号: 值}");
      }
      Map<String, String> entries = new HashMap<>();
      map.forEach(
          (id, value) -> entries.put(known(String.valueOf(id), key), String.valueOf(value)));
      return entries;
    }

    private String known(String id, String key) {
      if (!known.contains(id)) {
        throw new RuleException(file + "：" + key + "：没有编号为 " + id + " 的规则");
      }
      return id;
    }
  }
}
