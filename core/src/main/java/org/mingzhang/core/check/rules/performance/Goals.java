package org.mingzhang.core.check.rules.performance;

import java.util.List;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.ProjectSheet;

/** The goals of a sheet without the label of the form. */
final class Goals {

  private static final String LABEL = "目标内容";

  private Goals() {}

  static List<String> of(ProjectSheet sheet) {
    return sheet.goals().stream().map(Goals::withoutLabel).toList();
  }

  /** 目标内容1编印年鉴 is 编印年鉴. */
  static String withoutLabel(String goal) {
    String text = CodeName.plain(goal);
    int start = text.startsWith(LABEL) ? LABEL.length() : 0;
    while (start < text.length() && ".、:：)）".indexOf(text.charAt(start)) >= 0
        || isNumber(text, start)) {
      start++;
    }
    return text.substring(start);
  }

  /** A digit of the number of the goal, not of a figure in it. */
  private static boolean isNumber(String text, int at) {
    boolean digit = at < text.length() && Character.isDigit(text.charAt(at));
    boolean label = text.startsWith(LABEL) && at <= LABEL.length();
    boolean list = at == 0 && text.length() > 1 && ".、)）".indexOf(text.charAt(1)) >= 0;
    boolean decimal =
        list && text.length() > 2 && Character.isDigit(text.charAt(2)) && text.charAt(1) == '.';
    return digit && (label || (list && !decimal));
  }
}
