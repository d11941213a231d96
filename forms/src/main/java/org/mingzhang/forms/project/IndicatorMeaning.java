package org.mingzhang.forms.project;

import org.jspecify.annotations.Nullable;
import org.mingzhang.core.indicator.IndicatorValue;

/** The meaning of a printed target value, null if it has none. */
final class IndicatorMeaning {
  private IndicatorMeaning() {}

  static @Nullable IndicatorValue of(String value) {
    return null;
  }
}
