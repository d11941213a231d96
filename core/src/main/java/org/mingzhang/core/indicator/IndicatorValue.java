package org.mingzhang.core.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a target value such as {@code ≥95%}, {@code ≤0.06万元/㎡} or {@code 良好}.
 *
 * @param number null for a quality
 * @param upper upper end of a range, otherwise null
 * @param unit canonical unit ({@code %} for 百分比, 百分号, 比率 and the like); "" if none is printed
 * @param quality the words of a value that carries no number, otherwise ""
 */
public record IndicatorValue(
    Operator operator,
    @Nullable BigDecimal number,
    @Nullable BigDecimal upper,
    String unit,
    String quality) {

  /** How the actual result is to be compared with the number. */
  public enum Operator {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    EQUAL("="),
    LESS("<"),
    MORE(">"),
    RANGE("~"),
    QUALITY("");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** The sign of the exchange format. */
    public String sign() {
      return sign;
    }
  }
}
