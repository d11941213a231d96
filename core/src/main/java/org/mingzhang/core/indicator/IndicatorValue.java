package org.mingzhang.core.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a target value such as {@code ≥95%}, {@code ≤0.06万元/㎡} or {@code 良好}.
 *
 * @param operator {@link Operator#QUALITY} where words are compared with nothing
 * @param number multiplied out, save that money stays in the unit it was printed in; null for words
 * @param upper upper end of a range, otherwise null
 * @param unit canonical unit ({@code %} for 百分比, 百分号, 比率 and the like); "" if none is printed
 * @param quality words that are neither operator nor unit, such as 良好, 预算价 or the whole of a date;
 *     "" if there are none
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
