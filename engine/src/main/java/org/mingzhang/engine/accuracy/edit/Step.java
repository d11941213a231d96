package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of a path: {@code 指标[满意度]} is the name 指标 and the pick 满意度.
 *
 * @param pick what stands in the brackets; "" if there are none
 */
record Step(String name, String pick) {

  static final String NEW = "+";

  boolean isNew() {
    return pick.startsWith(NEW);
  }

  /** The steps of a path, which dots divide outside of brackets. */
  static List<Step> all(String path) {
    List<Step> steps = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      char c = i < path.length() ? path.charAt(i) : '.';
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '.' && depth == 0) {
        steps.add(of(path.substring(start, i).strip(), path));
        start = i + 1;
      }
    }
    if (depth != 0 || steps.isEmpty()) {
      throw new CaseException("方括号没有成对：" + path);
    }
    return steps;
  }

  private static Step of(String text, String path) {
    int open = text.indexOf('[');
    if (text.isEmpty() || open == 0 || open > 0 && !text.endsWith("]")) {
      throw new CaseException("位置写得不对：" + path + "，应如 项目.指标[满意度].指标值");
    }
    return open < 0
        ? new Step(text, "")
        : new Step(text.substring(0, open), text.substring(open + 1, text.length() - 1).strip());
  }
}
