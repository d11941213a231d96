package org.mingzhang.app.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.app.disclosure.Item.Decision;
import org.mingzhang.app.disclosure.Item.Kind;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Disclosure;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.publication.OverallPerformance;

/** A budget with what the secrecy review decided: what is left of it may be published. */
final class Decided {

  private final Budget budget;
  private final Map<Kind, Map<String, Decision>> decisions;

  private Decided(Budget budget, List<Item> items) {
    this.budget = budget;
    this.decisions =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    Item::kind, Collectors.toMap(Item::place, Item::effective, (a, b) -> b)));
  }

  static Budget of(Budget budget, List<Item> items) {
    return new Decided(budget, items).budget();
  }

  private Budget budget() {
    boolean targets = isPublic("targets|");
    return new Budget(
        budget.organization(),
        budget.year(),
        budget.institutions(),
        budget.revenue(),
        budget.carryOver(),
        budget.expenditure(),
        budget.carryForward(),
        budget.controls(),
        budget.projects().stream().map(this::project).toList(),
        budget.purchases(),
        budget.assets(),
        texts(),
        targets ? budget.targets() : OverallPerformance.NONE,
        disclosure(),
        budget.codeNames());
  }

  private Project project(Project one) {
    Decision decision = of(Kind.PROJECT).get(Listed.place(one));
    boolean secret = decision == null ? one.secret() : decision != Decision.PUBLIC;
    return new Project(
        one.unit(),
        one.code(),
        one.name(),
        one.kind(),
        one.years(),
        one.purpose(),
        one.paymentPlan(),
        one.goals(),
        one.indicators(),
        secret);
  }

  private Disclosure disclosure() {
    TreeMap<String, Integer> depths = new TreeMap<>(budget.disclosure().depths());
    of(Kind.CODE).forEach((code, decision) -> depths.put(code, decision.digits()));
    depths.values().removeIf(digits -> digits >= Decision.PUBLIC.digits());
    return new Disclosure(depths);
  }

  private Texts texts() {
    Texts texts = budget.texts();
    return new Texts(
        isPublic("duties|") ? texts.duties() : List.of(),
        kept("reasons|", texts.reasons()),
        kept("uses|", texts.uses()),
        kept("additions|", texts.additions()),
        kept("glossary|", texts.glossary()));
  }

  private <V> SequencedMap<String, V> kept(String part, Map<String, V> texts) {
    SequencedMap<String, V> kept = new LinkedHashMap<>(texts);
    kept.keySet().removeIf(of -> !isPublic(part + of));
    return kept;
  }

  private boolean isPublic(String place) {
    return of(Kind.TEXT).getOrDefault(place, Decision.PUBLIC) == Decision.PUBLIC;
  }

  private Map<String, Decision> of(Kind kind) {
    return decisions.getOrDefault(kind, Map.of());
  }
}
