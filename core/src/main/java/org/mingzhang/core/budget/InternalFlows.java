package org.mingzhang.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.core.budget.RollUp.OpenFlow;

/** Takes the money that units of one department hand to each other out of their lines. */
final class InternalFlows {

  private final Set<String> codes;
  private final List<RevenueLine> revenue;
  private final List<CarryOver> carryOver;
  private final List<ExpenditureLine> expenditure;
  private final List<CarryForward> carryForward;

  InternalFlows(List<Budget> units) {
    codes = units.stream().flatMap(InternalFlows::codes).collect(Collectors.toSet());
    revenue = RollUp.all(units, Budget::revenue);
    carryOver = RollUp.all(units, Budget::carryOver);
    expenditure = RollUp.all(units, Budget::expenditure);
    carryForward = RollUp.all(units, Budget::carryForward);
  }

  /** Some forms print no code of the organisation: then its institution has it. */
  private static Stream<String> codes(Budget unit) {
    return Stream.concat(
            Stream.of(unit.organization().code()),
            unit.institutions().stream().map(Institution::code))
        .filter(code -> !code.isBlank());
  }

  List<RevenueLine> revenue() {
    return revenue;
  }

  List<CarryOver> carryOver() {
    return carryOver;
  }

  List<ExpenditureLine> expenditure() {
    return expenditure;
  }

  List<CarryForward> carryForward() {
    return carryForward;
  }

  List<OpenFlow> open() {
    TreeMap<List<String>, long[]> flows =
        new TreeMap<>((a, b) -> String.join("/", a).compareTo(String.join("/", b)));
    for (ExpenditureLine line : expenditure) {
      if (isGiven(line)) {
        ends(flows, line.unit(), line.counterpart())[0] += line.fen();
      }
    }
    for (RevenueLine line : revenue) {
      if (isTaken(line)) {
        ends(flows, line.counterpart(), line.unit())[1] += line.fen();
      }
    }
    List<OpenFlow> open = new ArrayList<>();
    flows.forEach(
        (pair, ends) -> {
          if (ends[0] != ends[1]) {
            open.add(new OpenFlow(pair.getFirst(), pair.getLast(), ends[0], ends[1]));
          }
        });
    return open;
  }

  private static long[] ends(TreeMap<List<String>, long[]> flows, String giver, String taker) {
    return flows.computeIfAbsent(List.of(giver, taker), pair -> new long[2]);
  }

  private boolean isGiven(ExpenditureLine line) {
    return codes.contains(line.counterpart())
        && (line.use() == Use.TO_SUPERIOR || line.use() == Use.TO_SUBORDINATE);
  }

  private boolean isTaken(RevenueLine line) {
    return codes.contains(line.counterpart()) && isHandedOn(line.fund());
  }

  private static boolean isHandedOn(Fund fund) {
    return fund == Fund.FROM_SUPERIOR || fund == Fund.FROM_SUBORDINATES;
  }

  /** Money that passes through several hands is followed from its source. */
  void remove() {
    Predicate<ExpenditureLine> fromItsSource = line -> !isHandedOn(line.fund());
    while (removeOne(fromItsSource) || removeOne(line -> true)) {
      // until no payment finds its receipt
    }
  }

  private boolean removeOne(Predicate<ExpenditureLine> which) {
    for (ExpenditureLine given : expenditure) {
      Optional<RevenueLine> taken =
          isGiven(given) && which.test(given) ? receipt(given) : Optional.empty();
      if (taken.isPresent()) {
        remove(given, taken.get());
        return true;
      }
    }
    return false;
  }

  private Optional<RevenueLine> receipt(ExpenditureLine given) {
    return revenue.stream()
        .filter(line -> isTaken(line) && line.fen() > 0)
        .filter(line -> line.unit().equals(given.counterpart()))
        .filter(line -> line.counterpart().equals(given.unit()))
        .findFirst();
  }

  private void remove(ExpenditureLine given, RevenueLine taken) {
    long fen = Math.min(given.fen(), taken.fen());
    replace(expenditure, given, given.fen() - fen, rest -> given.with(given.fund(), rest));
    replace(
        revenue,
        taken,
        taken.fen() - fen,
        rest -> taken.with(taken.function(), taken.fund(), rest));
    source(given, taken, fen);
    use(given.fund(), taken, fen);
  }

  /** The giver's money goes to the taker's item: revenue first, then what was carried over. */
  private void source(ExpenditureLine given, RevenueLine taken, long fen) {
    long left = fen;
    for (RevenueLine line : List.copyOf(revenue)) {
      if (left > 0 && paysFor(line.unit(), line.function(), line.fund(), given)) {
        long part = Math.min(left, line.fen());
        left -= part;
        replace(
            revenue,
            line,
            line.fen() - part,
            rest -> line.with(line.function(), line.fund(), rest));
        revenue.add(
            new RevenueLine(
                taken.unit(), taken.function(), given.fund(), line.counterpart(), part));
      }
    }
    for (CarryOver line : List.copyOf(carryOver)) {
      if (left > 0 && paysFor(line.unit(), line.function(), line.fund(), given)) {
        long part = Math.min(left, line.fen());
        left -= part;
        replace(
            carryOver,
            line,
            line.fen() - part,
            rest -> line.with(line.function(), line.fund(), rest));
        carryOver.add(
            new CarryOver(taken.unit(), taken.function(), line.fund(), line.originYear(), part));
      }
    }
  }

  private static boolean paysFor(String unit, String function, Fund fund, ExpenditureLine given) {
    return unit.equals(given.unit()) && function.equals(given.function()) && fund == given.fund();
  }

  /** What the taker does with it is done out of the giver's fund. */
  private void use(Fund source, RevenueLine taken, long fen) {
    long left = fen;
    for (ExpenditureLine line : List.copyOf(expenditure)) {
      if (left > 0 && spends(line.unit(), line.function(), line.fund(), taken)) {
        long part = Math.min(left, line.fen());
        left -= part;
        replace(expenditure, line, line.fen() - part, rest -> line.with(line.fund(), rest));
        expenditure.add(line.with(source, part));
      }
    }
    for (CarryForward line : List.copyOf(carryForward)) {
      if (left > 0 && spends(line.unit(), line.function(), line.fund(), taken)) {
        long part = Math.min(left, line.fen());
        left -= part;
        replace(carryForward, line, line.fen() - part, rest -> line.with(line.fund(), rest));
        carryForward.add(line.with(source, part));
      }
    }
  }

  private static boolean spends(String unit, String function, Fund fund, RevenueLine taken) {
    return unit.equals(taken.unit()) && function.equals(taken.function()) && fund == taken.fund();
  }

  private static <T> void replace(List<T> lines, T line, long rest, LongFunction<T> remainder) {
    int index = lines.indexOf(line);
    if (rest == 0) {
      lines.remove(index);
    } else {
      lines.set(index, remainder.apply(rest));
    }
  }
}
