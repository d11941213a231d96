package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Places in target sheets: 项目.用途, 项目[2].目标[1], 项目.指标[满意度].指标值. */
final class ProjectSpots {

  static final String PROJECT = "项目";
  static final String INDICATOR = "指标";
  private static final String GOAL = "目标";
  private static final String PLAN = "支出计划";
  private static final String OTHER = "另一个";

  private final Draft draft;
  private final SheetDraft sheet;

  private ProjectSpots(Draft draft, SheetDraft sheet) {
    this.draft = draft;
    this.sheet = sheet;
  }

  static boolean know(String name) {
    return name.equals(INDICATOR)
        || name.equals(GOAL)
        || name.equals(PLAN)
        || SheetDraft.FIELDS.contains(name);
  }

  /** Complains about parts that no target sheet has. */
  static void check(List<Step> steps) {
    String part = steps.size() > 1 ? steps.get(1).name() : "";
    if (!part.isEmpty() && !know(part)) {
      throw new CaseException(
          "项目没有“%s”；有：%s、支出计划、目标、指标".formatted(part, String.join("、", SheetDraft.FIELDS)));
    }
    if (part.equals(INDICATOR)
        && steps.size() > 2
        && !IndicatorDraft.FIELDS.contains(steps.get(2).name())) {
      throw new CaseException(
          "指标没有“%s”；有：%s".formatted(steps.get(2).name(), String.join("、", IndicatorDraft.FIELDS)));
    }
  }

  static Spot of(Draft draft, List<Step> steps) throws NothingToEdit {
    Step first = steps.getFirst();
    if (first.isNew()) {
      return added(draft);
    }
    SheetDraft sheet = sheet(draft, first.pick());
    ProjectSpots spots = new ProjectSpots(draft, sheet);
    return steps.size() == 1 ? spots.whole() : spots.at(steps.subList(1, steps.size()));
  }

  /** A project to be added; what is put there must be another project. */
  private static Spot added(Draft draft) throws NothingToEdit {
    SheetDraft copy = draft.currentSheet().copy();
    return new TextSpot(() -> "", text -> draft.sheets.add(copy), () -> {}, Touch.of(copy));
  }

  private static SheetDraft sheet(Draft draft, String pick) throws NothingToEdit {
    if (pick.isEmpty()) {
      return draft.currentSheet();
    }
    if (pick.equals(OTHER)) {
      return draft.nextSheet();
    }
    if (pick.chars().allMatch(Character::isDigit)) {
      return element(draft.sheets, pick, "项目");
    }
    return draft.sheets.stream()
        .filter(sheet -> sheet.get("名称").contains(pick))
        .findFirst()
        .orElseThrow(() -> new NothingToEdit("没有名称含“" + pick + "”的项目"));
  }

  static <T> T element(List<T> list, String number, String what) throws NothingToEdit {
    int index = Integer.parseInt(number) - 1;
    if (index < 0 || index >= list.size()) {
      throw new NothingToEdit("没有第 " + number + " 个" + what);
    }
    return list.get(index);
  }

  private Spot whole() {
    return new TextSpot(
        () -> sheet.get("名称"),
        text -> {
          throw new CaseException("项目整个只能 删除；要改其中一项，请写明是哪一项");
        },
        () -> draft.sheets.remove(sheet),
        Touch.of(sheet));
  }

  private Spot at(List<Step> steps) throws NothingToEdit {
    Step step = steps.getFirst();
    return switch (step.name()) {
      case GOAL -> goal(step);
      case PLAN -> payment();
      case INDICATOR -> indicator(steps);
      default -> field(() -> sheet.get(step.name()), text -> sheet.set(step.name(), text));
    };
  }

  private Spot field(Supplier<String> get, Consumer<String> set) {
    return new TextSpot(get, set, () -> set.accept(""), Touch.of(sheet));
  }

  private Spot payment() throws NothingToEdit {
    if (sheet.plan.isEmpty()) {
      throw new NothingToEdit("没有支出计划");
    }
    return field(this::plan, this::setPlan);
  }

  private String plan() {
    return String.join("/", sheet.plan.values());
  }

  private void setPlan(String text) {
    List<Integer> months = new ArrayList<>(sheet.plan.keySet());
    String[] shares = text.split("/", -1);
    if (shares.length != months.size() && !text.isEmpty()) {
      throw new CaseException("支出计划应有 " + months.size() + " 期，用 / 分开：" + text);
    }
    for (int i = 0; i < months.size(); i++) {
      sheet.plan.put(months.get(i), text.isEmpty() ? "" : shares[i].strip());
    }
  }

  private Spot goal(Step step) throws NothingToEdit {
    if (step.pick().isEmpty()) {
      return field(
          () -> String.join("\n", sheet.goals),
          text -> {
            sheet.goals.clear();
            text.lines().forEach(sheet.goals::add);
          });
    }
    if (step.isNew()) {
      return field(() -> "", sheet.goals::add);
    }
    element(sheet.goals, step.pick(), "目标");
    int index = Integer.parseInt(step.pick()) - 1;
    return new TextSpot(
        () -> sheet.goals.get(index),
        text -> sheet.goals.set(index, text),
        () -> sheet.goals.remove(index),
        Touch.of(sheet));
  }

  private Spot indicator(List<Step> steps) throws NothingToEdit {
    Step step = steps.getFirst();
    if (step.isNew()) {
      return newIndicator(step.pick().substring(1));
    }
    if (step.pick().isEmpty() && steps.size() == 1) {
      return field(
          () -> String.join("\n", sheet.indicators.stream().map(IndicatorDraft::line).toList()),
          text -> {
            sheet.indicators.clear();
            text.lines().forEach(line -> sheet.indicators.add(IndicatorDraft.parse(line)));
          });
    }
    IndicatorDraft indicator = picked(step.pick());
    Touch touch = Touch.of(sheet, indicator);
    if (steps.size() == 1) {
      return new TextSpot(
          indicator::line,
          text -> {
            IndicatorDraft other = IndicatorDraft.parse(text);
            for (int i = 0; i < IndicatorDraft.FIELDS.size(); i++) {
              indicator.set(i, other.get(i));
            }
          },
          () -> sheet.indicators.remove(indicator),
          touch);
    }
    int field = IndicatorDraft.FIELDS.indexOf(steps.get(1).name());
    if (field < 0) {
      throw new CaseException(
          "指标没有“%s”；有：%s".formatted(steps.get(1).name(), String.join("、", IndicatorDraft.FIELDS)));
    }
    return new TextSpot(
        () -> indicator.get(field),
        text -> indicator.set(field, text),
        () -> indicator.set(field, ""),
        touch);
  }

  /** After the indicator of a name, or at the end. */
  private Spot newIndicator(String after) throws NothingToEdit {
    int at =
        after.isEmpty() ? sheet.indicators.size() : sheet.indicators.indexOf(picked(after)) + 1;
    IndicatorDraft added = IndicatorDraft.parse("");
    return new TextSpot(
        () -> "",
        text -> {
          IndicatorDraft parsed = IndicatorDraft.parse(text);
          for (int i = 0; i < IndicatorDraft.FIELDS.size(); i++) {
            added.set(i, parsed.get(i));
          }
          sheet.indicators.add(at, added);
        },
        () -> {},
        Touch.of(sheet, added));
  }

  private IndicatorDraft picked(String pick) throws NothingToEdit {
    if (pick.isEmpty()) {
      return element(sheet.indicators, "1", INDICATOR);
    }
    if (pick.chars().allMatch(Character::isDigit)) {
      return element(sheet.indicators, pick, INDICATOR);
    }
    IndicatorDraft best = null;
    for (IndicatorDraft candidate : sheet.indicators) {
      int likeness = candidate.likeness(pick);
      if (likeness >= 0 && (best == null || likeness < best.likeness(pick))) {
        best = candidate;
      }
    }
    if (best == null) {
      throw new NothingToEdit("没有指标“" + pick + "”");
    }
    return best;
  }
}
