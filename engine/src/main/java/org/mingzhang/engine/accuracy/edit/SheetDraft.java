package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Figure;

/** A target sheet being changed. */
final class SheetDraft {

  static final List<String> FIELDS =
      List.of("名称", "编码", "单位编码", "单位名称", "预算数", "财政资金", "其他资金", "用途");

  final List<String> goals = new ArrayList<>();
  final List<IndicatorDraft> indicators = new ArrayList<>();
  final SequencedMap<Integer, String> plan = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  static SheetDraft of(ProjectSheet sheet) {
    SheetDraft draft = new SheetDraft();
    draft.texts.put("名称", sheet.name());
    draft.texts.put("编码", sheet.code());
    draft.texts.put("单位编码", sheet.unitCode());
    draft.texts.put("单位名称", sheet.unitName());
    draft.texts.put("预算数", sheet.budget().text());
    draft.texts.put("财政资金", sheet.fiscalFunds().text());
    draft.texts.put("其他资金", sheet.otherFunds().text());
    draft.texts.put("用途", sheet.purpose());
    draft.plan.putAll(sheet.paymentPlan());
    draft.goals.addAll(sheet.goals());
    sheet.indicators().forEach(indicator -> draft.indicators.add(IndicatorDraft.of(indicator)));
    return draft;
  }

  SheetDraft copy() {
    SheetDraft copy = new SheetDraft();
    copy.texts.putAll(texts);
    copy.plan.putAll(plan);
    copy.goals.addAll(goals);
    indicators.forEach(indicator -> copy.indicators.add(indicator.copy()));
    return copy;
  }

  String get(String field) {
    return texts.getOrDefault(field, "");
  }

  void set(String field, String text) {
    texts.put(field, text);
  }

  ProjectSheet sheet(int number, Layout layout) {
    return new ProjectSheet(
        number,
        get("编码"),
        get("单位编码"),
        get("单位名称"),
        get("名称"),
        figure("预算数", layout),
        figure("财政资金", layout),
        figure("其他资金", layout),
        get("用途"),
        plan,
        goals,
        indicators.stream().map(IndicatorDraft::indicator).toList(),
        Origin.NONE);
  }

  private Figure figure(String field, Layout layout) {
    return new Figure(
        get(field),
        Amount.parse(get(field), layout.moneyUnit(), layout.decimals()).orElse(null),
        Origin.NONE);
  }
}
