package org.mingzhang.core.check.rules.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.core.publication.ProjectSheet;

/**
 * What part of a project's money is to be spent by the end of which month.
 *
 * @param shares those that were filled in, by month; at least one
 */
record PaymentPlan(List<Share> shares) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** A share in per cent. */
  record Share(int month, BigDecimal percent) {

    boolean isAll() {
      return percent.compareTo(ALL) == 0;
    }

    String print() {
      return percent.stripTrailingZeros().toPlainString() + "%";
    }
  }

  /** The plan of a sheet; empty if nothing is filled in or a share is no number. */
  static Optional<PaymentPlan> of(ProjectSheet sheet) {
    List<Share> shares = new ArrayList<>();
    for (Map.Entry<Integer, String> entry : sheet.paymentPlan().entrySet()) {
      String number = entry.getValue().replace('％', '%').replace("%", "").strip();
      if (!number.isEmpty()) {
        try {
          shares.add(new Share(entry.getKey(), new BigDecimal(number)));
        } catch (NumberFormatException notANumber) {
          return Optional.empty();
        }
      }
    }
    return shares.isEmpty() ? Optional.empty() : Optional.of(new PaymentPlan(shares));
  }

  Share last() {
    return shares.getLast();
  }

  boolean isCumulative() {
    for (int i = 1; i < shares.size(); i++) {
      if (shares.get(i).percent().compareTo(shares.get(i - 1).percent()) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the shares seem to be those of single periods. */
  boolean addsUpToAll() {
    return cumulated().last().isAll();
  }

  /** The plan that is meant if each share is that of a single period. */
  PaymentPlan cumulated() {
    BigDecimal spent = BigDecimal.ZERO;
    List<Share> cumulated = new ArrayList<>();
    for (Share share : shares) {
      spent = spent.add(share.percent());
      cumulated.add(new Share(share.month(), spent));
    }
    return new PaymentPlan(cumulated);
  }

  String print() {
    return shares.stream().map(Share::print).collect(Collectors.joining(" / "));
  }
}
