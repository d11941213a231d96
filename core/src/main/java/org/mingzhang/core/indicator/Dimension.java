package org.mingzhang.core.indicator;

import java.util.Arrays;

/** What a unit measures. */
public enum Dimension {
  /** A share or a multiple: %, ‰, 倍. */
  RATIO("比率"),
  /** 元, 万元; also so much for each: 元/㎡. */
  MONEY("货币"),
  /** 年, 月, 天, 小时, 分钟. */
  TIME("时间"),
  /** 人, 人次. */
  PERSONS("人"),
  /** Things and events that are counted: 个, 次, 套. */
  COUNT("数"),
  /** Length, area, weight, energy and the like. */
  MEASURE("量"),
  /** Points and grades: 分, 级. */
  SCORE("分"),
  /** No unit is printed. */
  NONE("");

  private final String label;

  Dimension(String label) {
    this.label = label;
  }

  /** The word of the data files. */
  public String label() {
    return label;
  }

  /** The dimension of a word of the data files. */
  public static Dimension named(String label) {
    return Arrays.stream(values())
        .filter(dimension -> dimension.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no dimension " + label));
  }

  /**
   * What a unit measures; of one divided by another, such as {@code 次/天}, the first.
   *
   * @param unit a canonical unit as in {@link IndicatorValue#unit()}
   */
  public static Dimension of(String unit) {
    int slash = unit.indexOf('/');
    Dimension dimension = Units.dimension(slash < 0 ? unit : unit.substring(0, slash));
    return dimension == null ? NONE : dimension;
  }
}
