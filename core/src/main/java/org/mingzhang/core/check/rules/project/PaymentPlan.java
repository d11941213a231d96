package org.mingzhang.core.check.rules.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.ProjectSheet;

/**
 * What part of a project's money is to be spent by the end of which month.
 *
 * @param shares those that were filled in, by month; at least one
 */
record PaymentPlan(List<Share> shares) {

  private static final Set<String> EMPTY = Set.of("", "-", "—", "——", "－", "/", "／", "无");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?");
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
      String number = number(entry.getValue());
      if (!number.isEmpty()) {
        if (!isNumber(number)) {
          return Optional.empty();
        }
        shares.add(new Share(entry.getKey(), new BigDecimal(number)));
      }
    }
    return shares.isEmpty() ? Optional.empty() : Optional.of(new PaymentPlan(shares));
  }

  /** The first share that is filled in and is no number, by its month. */
  static Optional<Map.Entry<Integer, String>> unreadable(ProjectSheet sheet) {
    return sheet.paymentPlan().entrySet().stream()
        .filter(entry -> !number(entry.getValue()).isEmpty())
        .filter(entry -> !isNumber(number(entry.getValue())))
        .findFirst();
  }

  /** Without the sign; a dash or 无 stands for nothing. */
  private static String number(String printed) {
    String number = CodeName.plain(printed).replace("%", "");
    return EMPTY.contains(number) ? "" : number;
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
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
