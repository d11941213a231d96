package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.indicator.IndicatorValue;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.performance.TargetKind;
import org.mingzhang.core.performance.TargetKinds;
import org.mingzhang.core.performance.Words;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/**
 * An indicator of a sheet, and what kind its wording makes it.
 *
 * @param number in its sheet, counted from 1
 * @param name the third level, or the description where the form leaves the third level blank;
 *     without spaces
 * @param description without spaces
 */
record Target(
    ProjectSheet sheet,
    int number,
    Indicator indicator,
    String name,
    String description,
    TargetKind kind,
    Dimension dimension) {

  static Target of(ProjectSheet sheet, int number) {
    Indicator indicator = sheet.indicators().get(number - 1);
    String description = TargetKinds.plain(indicator.description());
    String level3 = TargetKinds.plain(indicator.level3());
    String name = level3.isEmpty() ? description : level3;
    TargetKind kind = TargetKinds.of(name);
    IndicatorValue value = indicator.parsed();
    Dimension dimension = value == null ? Dimension.NONE : Dimension.of(value.unit());
    return new Target(sheet, number, indicator, name, description, kind, dimension);
  }

  /** What is to be quoted of it: its name as printed. */
  String title() {
    return indicator.level3().isBlank()
        ? indicator.description().strip()
        : indicator.level3().strip();
  }

  String value() {
    return indicator.value().strip();
  }

  /** The second level without 指标, such as 成本. */
  String level2() {
    String plain = CodeName.plain(indicator.level2());
    return plain.endsWith("指标") ? plain.substring(0, plain.length() - 2) : plain;
  }

  boolean isUnder(String... level2) {
    for (String one : level2) {
      if (level2().contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether name or description holds one of the words. */
  boolean speaksOf(Words words) {
    return words.in(name) || words.in(description);
  }

  /** The value with another sign: {@code ≥98%}. */
  String valueWith(String sign) {
    BigDecimal figure = figure();
    return figure == null ? "" : sign + figure.toPlainString() + unit();
  }

  @Nullable BigDecimal figure() {
    IndicatorValue value = indicator.parsed();
    return value == null ? null : value.number();
  }

  @Nullable Operator operator() {
    IndicatorValue value = indicator.parsed();
    return value == null ? null : value.operator();
  }

  String unit() {
    IndicatorValue value = indicator.parsed();
    return value == null ? "" : value.unit();
  }

  /** Whether it sets a limit from above. */
  boolean isCeiling() {
    return operator() == Operator.AT_MOST || operator() == Operator.LESS;
  }

  /** Whether it sets a limit from below. */
  boolean isFloor() {
    return operator() == Operator.AT_LEAST || operator() == Operator.MORE;
  }

  boolean isFigure(long number) {
    BigDecimal figure = figure();
    return figure != null && figure.compareTo(BigDecimal.valueOf(number)) == 0;
  }

  boolean isBelow(long number) {
    BigDecimal figure = figure();
    return figure != null && figure.compareTo(BigDecimal.valueOf(number)) < 0;
  }

  boolean isAbove(long number) {
    BigDecimal figure = figure();
    return figure != null && figure.compareTo(BigDecimal.valueOf(number)) > 0;
  }

  Place place() {
    return Places.of(sheet, number);
  }
}
