package org.mingzhang.core.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.OverallPerformance;

/**
 * The budget of a department: the sum of its units', without the money they hand to each other.
 *
 * <p>What one unit hands another is spent by the taker out of the giver's fund, for the taker's
 * item: the payment and the receipt fall away, and the giver's revenue follows the money. So every
 * table of the department is the sum of its units' tables less the flows, and each item still
 * balances.
 */
public final class RollUp {

  private RollUp() {}

  /**
   * Adds up units of one year.
   *
   * @param department whose words, targets, institutions and decisions on secrecy these are; money
   *     in it is left out
   */
  public static Budget of(Budget department, List<Budget> units) {
    Budget sum = of(department.organization(), department.texts(), department.targets(), units);
    List<Budget> all = new ArrayList<>(units);
    all.addFirst(department);
    return new Budget(
        sum.organization(),
        sum.year(),
        institutions(all),
        sum.revenue(),
        sum.carryOver(),
        sum.expenditure(),
        sum.carryForward(),
        sum.controls(),
        sum.projects(),
        sum.purchases(),
        sum.assets(),
        sum.texts(),
        sum.targets(),
        disclosure(all),
        names(all));
  }

  /** Those of the department first, as it tells of them; each once. */
  private static List<Institution> institutions(List<Budget> all) {
    SequencedMap<String, Institution> institutions = new LinkedHashMap<>();
    all(all, Budget::institutions).forEach(one -> institutions.putIfAbsent(one.code(), one));
    return List.copyOf(institutions.values());
  }

  /**
   * Adds up units of one year.
   *
   * @param texts those of the department; the units' are not put together
   */
  public static Budget of(
      Organization department, Texts texts, OverallPerformance targets, List<Budget> units) {
    InternalFlows flows = new InternalFlows(units);
    flows.remove();
    return new Budget(
        department,
        units.getFirst().year(),
        all(units, Budget::institutions),
        flows.revenue(),
        flows.carryOver(),
        flows.expenditure(),
        flows.carryForward(),
        all(units, Budget::controls),
        all(units, Budget::projects),
        all(units, Budget::purchases),
        all(units, Budget::assets),
        texts,
        targets,
        disclosure(units),
        names(units));
  }

  /** Money that one unit says it hands to another, and the other says otherwise. */
  public static List<OpenFlow> openFlows(List<Budget> units) {
    return new InternalFlows(units).open();
  }

  /**
   * A flow whose two ends differ.
   *
   * @param given what the giver spends on it, in fen
   * @param taken what the taker receives, in fen
   */
  public record OpenFlow(String giver, String taker, long given, long taken) {}

  static <T> List<T> all(List<Budget> units, Function<Budget, List<T>> part) {
    return new ArrayList<>(units.stream().map(part).flatMap(Collection::stream).toList());
  }

  /** Of several decisions on one code the most secret. */
  private static Disclosure disclosure(List<Budget> units) {
    SortedMap<String, Integer> depths = new TreeMap<>();
    units.forEach(
        unit -> unit.disclosure().depths().forEach((code, d) -> depths.merge(code, d, Math::min)));
    return new Disclosure(depths);
  }

  private static SortedMap<String, String> names(List<Budget> units) {
    SortedMap<String, String> names = new TreeMap<>();
    units.forEach(unit -> unit.codeNames().forEach(names::putIfAbsent));
    return names;
  }
}
