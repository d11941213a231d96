package org.mingzhang.core.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.budget.AssetHolding;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryForward;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.code.EconomicMapping;
import org.mingzhang.core.code.EconomicMapping.Payer;
import org.mingzhang.core.layout.Dimension;

/** All the money of a budget in one form, so that one kind of view can sum it up. */
final class Entries {

  private static final String YES = "是";
  private static final String NO = "否";

  private final Budget budget;
  private final Set<String> offices;
  private final Reservations reservations = Reservations.standard();
  private final EconomicMapping mapping = CodeLists.standard().economicMapping();
  private final List<Entry> entries = new ArrayList<>();

  private Entries(Budget budget) {
    this.budget = budget;
    this.offices =
        budget.institutions().stream()
            .filter(Institution::administrative)
            .map(Institution::code)
            .collect(Collectors.toSet());
  }

  static List<Entry> of(Budget budget) {
    Entries all = new Entries(budget);
    budget.revenue().forEach(all::add);
    budget.carryOver().forEach(all::add);
    budget.expenditure().forEach(all::add);
    budget.carryForward().forEach(all::add);
    budget.purchases().forEach(purchase -> all.entries.addAll(all.of(purchase)));
    budget.assets().forEach(all::add);
    return all.entries;
  }

  /** The money of one purchase. */
  static List<Entry> of(Budget budget, Purchase purchase) {
    return new Entries(budget).of(purchase);
  }

  private void add(RevenueLine line) {
    add(
        line,
        line.fen(),
        Map.of(
            Dimension.LEDGER, "本年收入",
            Dimension.FUNCTION, line.function(),
            Dimension.FUND, line.fund().word(),
            Dimension.SPENDER, spender(line.unit()),
            Dimension.CARRIED_OVER, NO));
  }

  private void add(CarryOver line) {
    add(
        line,
        line.fen(),
        Map.of(
            Dimension.LEDGER, "上年结转",
            Dimension.FUNCTION, line.function(),
            Dimension.FUND, line.fund().word(),
            Dimension.SPENDER, spender(line.unit()),
            Dimension.CARRIED_OVER, YES));
  }

  private void add(CarryForward line) {
    add(
        line,
        line.fen(),
        Map.of(
            Dimension.LEDGER, "年终结转",
            Dimension.FUNCTION, line.function(),
            Dimension.FUND, line.fund().word(),
            Dimension.SPENDER, spender(line.unit())));
  }

  private void add(ExpenditureLine line) {
    add(
        line,
        line.fen(),
        Map.of(
            Dimension.LEDGER, "支出",
            Dimension.FUNCTION, line.function(),
            Dimension.ECONOMY, line.economy(),
            Dimension.GOVERNMENT_ECONOMY, governmentEconomy(line),
            Dimension.FUND, line.fund().word(),
            Dimension.CLASS, line.kind().word(),
            Dimension.USE, line.use().word(),
            Dimension.DETAIL, line.detail(),
            Dimension.SPENDER, spender(line.unit())));
  }

  /** As entered; else the one item that the official table gives. */
  private String governmentEconomy(ExpenditureLine line) {
    if (!line.governmentEconomy().isEmpty()) {
      return line.governmentEconomy();
    }
    Payer payer = offices.contains(line.unit()) ? Payer.OFFICE : Payer.INSTITUTION;
    List<String> codes = mapping.governmentCodes(line.economy(), payer);
    return codes.isEmpty() ? "" : codes.getFirst();
  }

  private List<Entry> of(Purchase purchase) {
    List<Entry> all = new ArrayList<>();
    for (Purchase.Payment payment : purchase.payments()) {
      all.add(
          entry(
              purchase,
              payment.fen(),
              BigDecimal.ZERO,
              Map.of(
                  Dimension.LEDGER,
                  "采购",
                  Dimension.CATALOGUE,
                  purchase.code(),
                  Dimension.FUND,
                  payment.fund().word(),
                  Dimension.CARRIED_OVER,
                  payment.carriedOver() ? YES : NO,
                  Dimension.SPENDER,
                  spender(purchase.unit()),
                  Dimension.ADDS_ASSET,
                  purchase.asset() ? YES : NO)));
    }
    all.add(
        entry(
            purchase,
            reservations.reserved(purchase, budget.year()),
            BigDecimal.ZERO,
            Map.of(
                Dimension.LEDGER, "预留",
                Dimension.CATALOGUE, purchase.code(),
                Dimension.SPENDER, spender(purchase.unit()))));
    return all;
  }

  private void add(AssetHolding holding) {
    entries.add(
        entry(
            holding,
            holding.fen(),
            holding.quantity(),
            Map.of(
                Dimension.LEDGER, "资产",
                Dimension.ASSET, holding.kind().word(),
                Dimension.SPENDER, spender(holding.unit()))));
  }

  private String spender(String unit) {
    return offices.contains(unit) ? "行政" : "事业";
  }

  private void add(Object part, long fen, Map<Dimension, String> qualities) {
    entries.add(entry(part, fen, BigDecimal.ZERO, qualities));
  }

  private static Entry entry(
      Object part, long fen, BigDecimal quantity, Map<Dimension, String> qualities) {
    String[] values = new String[Entry.KINDS];
    Arrays.fill(values, "");
    qualities.forEach((dimension, value) -> values[dimension.ordinal()] = value);
    return new Entry(values, quantity, fen, part);
  }
}
