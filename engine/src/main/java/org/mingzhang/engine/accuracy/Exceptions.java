package org.mingzhang.engine.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.engine.accuracy.edit.CaseException;
import org.mingzhang.engine.accuracy.edit.Edit;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Figures that formulas must not be tested with: a change of one of them makes the formula not
 * apply any more, and is another rule's to find.
 */
record Exceptions(Map<String, List<Pattern>> places) {

  static Exceptions read(String yaml, String file) {
    Map<String, List<Pattern>> places = new HashMap<>();
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
        map.forEach((rule, paths) -> places.put(String.valueOf(rule), patterns(paths, file)));
      }
    } catch (YamlEngineException e) {
      throw new CaseException(file + "：不是正确的 YAML：" + e.getMessage());
    }
    return new Exceptions(places);
  }

  private static List<Pattern> patterns(Object paths, String file) {
    if (!(paths instanceof List<?> list)) {
      throw new CaseException(file + "：应写 规则编号: [位置, …]，写的是：" + paths);
    }
    List<Pattern> patterns = new ArrayList<>();
    for (Object path : list) {
      String quoted = Pattern.quote(String.valueOf(path)).replace("*", "\\E.*\\Q");
      patterns.add(Pattern.compile(quoted));
    }
    return patterns;
  }

  boolean covers(Equation equation, Edit edit) {
    return places.getOrDefault(equation.formula().info().id(), List.of()).stream()
        .anyMatch(pattern -> pattern.matcher(edit.path()).matches());
  }
}
