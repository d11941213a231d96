package org.mingzhang.app.preparation;

import java.util.List;
import org.mingzhang.core.budget.AssetHolding;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryForward;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.publication.Organization;

/** A budget under the code and name that its organisation has here. */
final class Recoded {

  private final Organization owner;
  private final String before;
  private final boolean alone;

  private Recoded(Budget budget, Organization owner) {
    this.owner = owner;
    this.before = budget.organization().code();
    this.alone = owner.level() == Organization.Level.UNIT;
  }

  /**
   * The same budget of another organisation: all of it, if that is a unit; of a department the
   * units keep their codes.
   */
  static Budget of(Budget budget, Organization owner) {
    return new Recoded(budget, owner).budget(budget);
  }

  private String code(String unit) {
    return alone || unit.equals(before) ? owner.code() : unit;
  }

  private Budget budget(Budget b) {
    return new Budget(
        owner,
        b.year(),
        b.institutions().stream().map(this::institution).toList(),
        b.revenue().stream()
            .map(
                l ->
                    new RevenueLine(
                        code(l.unit()), l.function(), l.fund(), l.counterpart(), l.fen()))
            .toList(),
        b.carryOver().stream()
            .map(
                l -> new CarryOver(code(l.unit()), l.function(), l.fund(), l.originYear(), l.fen()))
            .toList(),
        b.expenditure().stream().map(line -> line.by(code(line.unit()))).toList(),
        b.carryForward().stream()
            .map(l -> new CarryForward(code(l.unit()), l.function(), l.fund(), l.fen()))
            .toList(),
        List.of(),
        b.projects().stream().map(this::project).toList(),
        b.purchases().stream().map(this::purchase).toList(),
        b.assets().stream()
            .map(l -> new AssetHolding(code(l.unit()), l.kind(), l.quantity(), l.fen()))
            .toList(),
        b.texts(),
        b.targets(),
        b.disclosure(),
        b.codeNames());
  }

  private Institution institution(Institution one) {
    boolean own = alone || one.code().equals(before);
    return new Institution(
        code(one.code()),
        own ? owner.name() : one.name(),
        one.nature(),
        one.rank(),
        one.funding(),
        one.administrative());
  }

  private Project project(Project p) {
    return new Project(
        code(p.unit()),
        p.code(),
        p.name(),
        p.kind(),
        p.years(),
        p.purpose(),
        p.paymentPlan(),
        p.goals(),
        p.indicators(),
        p.secret());
  }

  private Purchase purchase(Purchase p) {
    return new Purchase(
        code(p.unit()),
        p.project(),
        p.code(),
        p.item(),
        p.measure(),
        p.quantity(),
        p.priceFen(),
        p.payments(),
        p.asset(),
        p.reservation());
  }
}
