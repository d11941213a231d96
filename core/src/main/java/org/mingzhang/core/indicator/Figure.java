package org.mingzhang.core.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number found in a text, with its unit.
 *
 * @param upper upper end of a range, otherwise null
 * @param isDate whether it is the month of a date that says more than the month
 * @param end where it ends in the text
 */
record Figure(
    BigDecimal number, @Nullable BigDecimal upper, String unit, boolean isDate, int end) {}
