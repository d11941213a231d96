package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.OverallPerformance.Item;
import org.mingzhang.core.publication.Section;

/** The targets of the whole department: overall goal, goals by field of work, measures. */
final class OverallTargets {

  private static final Pattern OVERALL = Pattern.compile(".{0,6}总体(绩效)?目标.{0,3}");
  private static final Pattern BY_FIELD = Pattern.compile(".{0,6}分项(绩效)?目标.{0,3}");
  private static final Pattern MEASURES = Pattern.compile(".{0,6}(工作|实现)?.{0,6}保障措施.{0,3}");
  private static final Pattern NUMBERED =
      Pattern.compile("([（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}\\s?[、.．]|[一二三四五六七八九十]{1,3}、).*");

  private enum Part {
    NONE,
    OVERALL,
    BY_FIELD,
    MEASURES
  }

  private Part part = Part.NONE;
  private final StringBuilder goal = new StringBuilder();
  private final List<Item> items = new ArrayList<>();
  private final List<String> measures = new ArrayList<>();
  private String title = "";
  private StringBuilder itemGoal = new StringBuilder();
  private List<String> indicators = new ArrayList<>();
  private boolean inIndicators;

  private OverallTargets() {}

  static OverallPerformance read(Iterable<Section> sections) {
    OverallTargets targets = new OverallTargets();
    for (Section section : sections) {
      targets.line(section.heading());
      section.paragraphs().forEach(paragraph -> targets.line(paragraph.text()));
    }
    targets.closeItem();
    return new OverallPerformance(targets.goal.toString(), targets.items, targets.measures);
  }

  private void line(String text) {
    if (OVERALL.matcher(text).matches()) {
      part = Part.OVERALL;
    } else if (BY_FIELD.matcher(text).matches()) {
      part = Part.BY_FIELD;
    } else if (MEASURES.matcher(text).matches()) {
      closeItem();
      part = Part.MEASURES;
    } else {
      content(text);
    }
  }

  private void content(String text) {
    switch (part) {
      case OVERALL -> append(goal, text);
      case BY_FIELD -> field(text);
      case MEASURES -> measure(text);
      case NONE -> {}
    }
  }

  private void field(String text) {
    if (text.startsWith("绩效目标")) {
      append(itemGoal, afterColon(text));
    } else if (text.startsWith("绩效指标")) {
      inIndicators = true;
      indicators.add(afterColon(text));
    } else if (NUMBERED.matcher(text).matches()) {
      closeItem();
      title = text;
    } else if (inIndicators) {
      indicators.add(text);
    } else {
      append(itemGoal, text);
    }
  }

  private void measure(String text) {
    if (measures.isEmpty() || NUMBERED.matcher(text).matches()) {
      measures.add(text);
    } else {
      measures.set(measures.size() - 1, measures.getLast() + "\n" + text);
    }
  }

  private void closeItem() {
    if (!title.isEmpty()) {
      items.add(new Item(title, itemGoal.toString(), indicators));
    }
    title = "";
    itemGoal = new StringBuilder();
    indicators = new ArrayList<>();
    inIndicators = false;
  }

  private static void append(StringBuilder text, String more) {
    text.append(text.isEmpty() ? "" : "\n").append(more);
  }

  private static String afterColon(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    return colon < 0 ? text : text.substring(colon + 1).strip();
  }
}
