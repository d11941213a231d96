package org.mingzhang.engine.workbook.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Disclosure;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.OverallPerformance.Item;

/** What is written in words, and how deep codes are published: to lines and back. */
final class TextLines {

  private static final String DUTY = "单位职责";
  private static final String REASON = "变动原因";
  private static final String USE = "资金用途";
  private static final String ADDITION = "补充说明";
  private static final String TERM = "名词解释";
  private static final String GOAL = "总体目标";
  private static final String ITEM = "分项目标";
  private static final String INDICATOR = "分项指标";
  private static final String MEASURE = "保障措施";

  private TextLines() {}

  static void add(Budget budget, Map<String, List<Line>> lines) {
    Texts texts = budget.texts();
    List<Line> written = lines.computeIfAbsent("texts", key -> new ArrayList<>());
    texts.duties().forEach(text -> written.add(text(DUTY, "", text)));
    texts.reasons().forEach((subject, text) -> written.add(text(REASON, subject, text)));
    texts.uses().forEach((subject, text) -> written.add(text(USE, subject, text)));
    texts
        .additions()
        .forEach(
            (section, paragraphs) ->
                paragraphs.forEach(text -> written.add(text(ADDITION, section, text))));
    texts.glossary().forEach((term, text) -> written.add(text(TERM, term, text)));
    targets(budget.targets(), lines.computeIfAbsent("targets", key -> new ArrayList<>()));
    List<Line> depths = lines.computeIfAbsent("disclosure", key -> new ArrayList<>());
    budget
        .disclosure()
        .depths()
        .forEach(
            (code, depth) ->
                depths.add(
                    new Line().put("code", code).put("depth", BudgetLines.DEPTHS.get(depth))));
  }

  private static void targets(OverallPerformance targets, List<Line> lines) {
    if (!targets.goal().isEmpty()) {
      lines.add(new Line().put("kind", GOAL).put("text", targets.goal()));
    }
    for (Item item : targets.items()) {
      lines.add(new Line().put("kind", ITEM).put("title", item.title()).put("text", item.goal()));
      item.indicators()
          .forEach(text -> lines.add(new Line().put("kind", INDICATOR).put("text", text)));
    }
    targets
        .measures()
        .forEach(text -> lines.add(new Line().put("kind", MEASURE).put("text", text)));
  }

  private static Line text(String kind, String subject, String text) {
    return new Line().put("kind", kind).put("subject", subject).put("text", text);
  }

  static Texts texts(List<Line> lines) {
    List<String> duties = new ArrayList<>();
    LinkedHashMap<String, String> reasons = new LinkedHashMap<>();
    LinkedHashMap<String, String> uses = new LinkedHashMap<>();
    LinkedHashMap<String, List<String>> additions = new LinkedHashMap<>();
    LinkedHashMap<String, String> glossary = new LinkedHashMap<>();
    for (Line line : lines) {
      String text = line.text("text");
      String subject = line.text("subject");
      switch (text.isEmpty() ? "" : line.text("kind")) {
        case DUTY -> duties.add(text);
        case REASON -> reasons.merge(subject, text, TextLines::joined);
        case USE -> uses.merge(subject, text, TextLines::joined);
        case ADDITION -> additions.computeIfAbsent(subject, key -> new ArrayList<>()).add(text);
        case TERM -> glossary.merge(subject, text, TextLines::joined);
        default -> {}
      }
    }
    return new Texts(duties, reasons, uses, additions, glossary);
  }

  /** A second line on one subject goes on where the first ended. */
  private static String joined(String first, String second) {
    return first + "\n" + second;
  }

  static OverallPerformance targets(List<Line> lines) {
    String goal = "";
    List<Item> items = new ArrayList<>();
    List<String> measures = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text("text");
      switch (line.text("kind")) {
        case GOAL -> goal = goal.isEmpty() ? text : joined(goal, text);
        case ITEM -> items.add(new Item(line.text("title"), text, List.of()));
        case INDICATOR -> addIndicator(items, text);
        case MEASURE -> measures.add(text);
        default -> {}
      }
    }
    return new OverallPerformance(goal, items, measures);
  }

  /** An indicator belongs to the item above it; without one it gets an item of its own. */
  private static void addIndicator(List<Item> items, String text) {
    Item last = items.isEmpty() ? new Item("", "", List.of()) : items.removeLast();
    List<String> indicators = new ArrayList<>(last.indicators());
    indicators.add(text);
    items.add(new Item(last.title(), last.goal(), indicators));
  }

  static Disclosure disclosure(List<Line> lines) {
    TreeMap<String, Integer> depths = new TreeMap<>();
    for (Line line : lines) {
      BudgetLines.DEPTHS.forEach(
          (depth, word) -> {
            if (word.equals(line.text("depth"))) {
              depths.put(line.text("code"), depth);
            }
          });
    }
    return new Disclosure(depths);
  }
}
