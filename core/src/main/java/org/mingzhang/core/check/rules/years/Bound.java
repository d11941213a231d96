package org.mingzhang.core.check.rules.years;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.formula.FormulaReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How much something may change before it is worth a word: both conditions have to be met. The
 * bounds are data.
 *
 * @param percent of last year's amount
 * @param fen of the change
 */
record Bound(BigDecimal percent, long fen) {

  private static final String FILE = "/org/mingzhang/core/rules/上年变动界限.yaml";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static final Bound PROJECT = named("项目预算应说明原因");
  static final Bound SAME_TARGETS = named("预算变而目标不变（说明）");
  static final Bound SAME_TARGETS_FAR = named("预算变而目标不变（提醒）");

  /** Whether a change from one amount to the other goes beyond it. */
  boolean isPassed(long before, long now) {
    long change = Math.abs(now - before);
    return change >= fen
        && BigDecimal.valueOf(change)
                .multiply(HUNDRED)
                .compareTo(percent.multiply(BigDecimal.valueOf(before)))
            >= 0;
  }

  private static Bound named(String name) {
    try (InputStream in = Objects.requireNonNull(Bound.class.getResourceAsStream(FILE))) {
      Object all = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
      if (all instanceof Map<?, ?> bounds && bounds.get(name) instanceof Map<?, ?> bound) {
        String percent = String.valueOf(bound.get("比例"));
        long fen =
            FormulaReader.tolerance(
                String.valueOf(bound.get("金额")), why -> new RuleException(name + "：" + why));
        return new Bound(new BigDecimal(percent.replace("%", "").strip()), fen);
      }
      throw new RuleException(FILE + " 没有 " + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
