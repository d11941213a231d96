package org.mingzhang.core.budget;

/**
 * A performance indicator of a project.
 *
 * @param value as it is to be printed, such as ≥95%
 * @param basis what the value rests on (指标值确定依据)
 */
public record Indicator(
    String level1, String level2, String level3, String description, String value, String basis) {}
