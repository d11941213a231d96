package org.mingzhang.engine.accuracy.edit;

import java.util.Arrays;
import java.util.List;
import org.mingzhang.core.indicator.IndicatorValues;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** An indicator being changed. */
final class IndicatorDraft {

  static final List<String> FIELDS = List.of("一级", "二级", "三级", "描述", "指标值", "依据");

  private static final int LEVEL2 = 1;
  private static final int LEVEL3 = 2;

  private final String[] texts;

  private IndicatorDraft(String[] texts) {
    this.texts = texts;
  }

  static IndicatorDraft of(Indicator i) {
    return new IndicatorDraft(
        new String[] {
          i.level1(), i.level2(), i.level3(), i.description(), i.value(), i.basis(),
        });
  }

  /** 一级|二级|三级|描述|指标值|依据, what is left out at the end being blank. */
  static IndicatorDraft parse(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length > FIELDS.size()) {
      throw new CaseException("指标应写作 " + String.join("|", FIELDS) + "，写的是：" + line);
    }
    String[] texts = new String[FIELDS.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i < parts.length ? parts[i].strip() : "";
    }
    return new IndicatorDraft(texts);
  }

  String line() {
    return String.join("|", texts);
  }

  String get(int field) {
    return texts[field];
  }

  void set(int field, String text) {
    texts[field] = text;
  }

  /** How well a word names it: 0 exactly, then less and less; -1 not at all. */
  int likeness(String word) {
    if (texts[LEVEL3].equals(word)) {
      return 0;
    }
    if (texts[LEVEL2].equals(word)) {
      return 1;
    }
    if (texts[LEVEL3].contains(word)) {
      return 2;
    }
    return texts[LEVEL2].contains(word) ? 3 : -1;
  }

  IndicatorDraft copy() {
    return new IndicatorDraft(Arrays.copyOf(texts, texts.length));
  }

  Indicator indicator() {
    String value = texts[FIELDS.indexOf("指标值")];
    return new Indicator(
        texts[0],
        texts[LEVEL2],
        texts[LEVEL3],
        texts[3],
        value,
        texts[5],
        IndicatorValues.parse(value).orElse(null),
        Origin.NONE);
  }
}
