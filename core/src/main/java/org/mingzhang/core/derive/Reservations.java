package org.mingzhang.core.derive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.core.budget.Purchase;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the rules set aside of a purchase for small and medium firms; read from data. */
final class Reservations {

  private static final Reservations STANDARD = read();

  private final List<Step> steps;

  private Reservations(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * One rule.
   *
   * @param catalogue what the code begins with
   * @param most up to this amount, in fen
   * @param step the share is rounded up to a multiple of this, in fen
   */
  private record Step(
      int firstYear, int lastYear, String catalogue, long most, BigDecimal share, long step) {
    boolean covers(Purchase purchase, int year) {
      return firstYear <= year
          && year <= lastYear
          && purchase.code().startsWith(catalogue)
          && purchase.fen() <= most;
    }
  }

  static Reservations standard() {
    return STANDARD;
  }

  /** In fen: as the officer decided, else as the first rule says that covers the purchase. */
  long reserved(Purchase purchase, int year) {
    if (purchase.reservation() != null) {
      return purchase.reservation().fen();
    }
    return steps.stream()
        .filter(step -> step.covers(purchase, year))
        .findFirst()
        .map(step -> share(purchase.fen(), step))
        .orElse(0L);
  }

  private static long share(long fen, Step step) {
    BigDecimal steps =
        BigDecimal.valueOf(fen)
            .multiply(step.share())
            .divide(BigDecimal.valueOf(step.step()), 0, RoundingMode.CEILING);
    return Math.min(fen, steps.longValueExact() * step.step());
  }

  private static Reservations read() {
    try (InputStream in =
        Objects.requireNonNull(Reservations.class.getResourceAsStream("reservations.yaml"))) {
      List<?> yaml = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return new Reservations(yaml.stream().map(one -> step((Map<?, ?>) one)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step step(Map<?, ?> yaml) {
    List<?> years = (List<?>) Objects.requireNonNull(yaml.get("years"));
    Object most = yaml.get("upToYuan");
    return new Step(
        (Integer) years.get(0),
        (Integer) years.get(1),
        String.valueOf(yaml.get("catalogue")),
        most == null ? Long.MAX_VALUE : ((Integer) most) * 100L,
        new BigDecimal(String.valueOf(yaml.get("share"))),
        ((Integer) Objects.requireNonNull(yaml.get("stepYuan"))) * 100L);
  }
}
