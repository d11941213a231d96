package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One wording in place of another: {@code 甲 → 乙}. In it # stands for a number as printed; the
 * second wording repeats the numbers of the first in order, {@code {#+1.5}} changes one on the way.
 */
record Replacement(String old, String other) {

  private static final String ARROW = "→";
  private static final Pattern CHANGED = Pattern.compile("\\{#([-+*/])(\\d+(?:\\.\\d+)?)\\}|#");

  static boolean isOne(String text) {
    return text.contains(ARROW);
  }

  static Replacement parse(String text) {
    int arrow = text.indexOf(ARROW);
    String old = text.substring(0, arrow).strip();
    if (old.isEmpty()) {
      throw new CaseException("箭头前面要写被替换的字：" + text);
    }
    return new Replacement(old, text.substring(arrow + 1).strip());
  }

  /** The text with every occurrence replaced. */
  String in(String text) throws NothingToEdit {
    StringBuilder pattern = new StringBuilder();
    for (String part : old.split("#", -1)) {
      pattern.append(pattern.isEmpty() ? "" : "(" + Fill.NUMBER.pattern() + ")");
      pattern.append(part.isEmpty() ? "(?:)" : Pattern.quote(part));
    }
    Matcher found = Pattern.compile(pattern.toString()).matcher(text);
    StringBuilder replaced = new StringBuilder();
    int end = 0;
    while (found.find()) {
      List<String> numbers = new ArrayList<>();
      for (int i = 1; i <= found.groupCount(); i++) {
        numbers.add(found.group(i));
      }
      replaced.append(text, end, found.start()).append(filled(numbers));
      end = found.end();
    }
    if (end == 0) {
      throw new NothingToEdit("没有“" + old + "”");
    }
    return replaced.append(text.substring(end)).toString();
  }

  private String filled(List<String> numbers) throws NothingToEdit {
    Matcher hole = CHANGED.matcher(other);
    StringBuilder filled = new StringBuilder();
    int end = 0;
    int next = 0;
    while (hole.find()) {
      if (next == numbers.size()) {
        throw new CaseException("箭头后面的 # 比前面的多：" + old + " → " + other);
      }
      String number = numbers.get(next++);
      filled.append(other, end, hole.start());
      filled.append(
          hole.group(1) == null ? number : Fill.computed(number, hole.group(1), hole.group(2)));
      end = hole.end();
    }
    return filled.append(other.substring(end)).toString();
  }
}
