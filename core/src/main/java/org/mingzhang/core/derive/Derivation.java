package org.mingzhang.core.derive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Disclosed;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Table;

/**
 * Writes the publication of a budget: tables, target sheets and narrative as a layout prescribes
 * them. Totals are added up from exact fen and rounded once, when printed.
 */
public final class Derivation {

  private Derivation() {}

  /**
   * The publication of a budget.
   *
   * @param lastYear the budget of the year before, for what changed; null if there is none to
   *     compare with
   */
  public static Publication publication(Budget budget, Layout layout, @Nullable Budget lastYear) {
    Whole whole = Whole.of(Tidy.budget(Disclosed.of(budget)), layout);
    Whole before = lastYear == null ? null : Whole.of(Disclosed.of(lastYear), layout);
    List<Table> tables = new Tables(whole).all();
    Narrative narrative = Narrative.of(whole, before, tables);
    return new Publication(
        budget.organization(),
        budget.year(),
        Publication.Kind.BUDGET,
        layout.id(),
        layout.moneyUnit(),
        tables,
        layout.projectSheet() == null ? List.of() : new Sheets(whole, layout.projectSheet()).all(),
        whole.budget().institutions().stream().map(Derivation::institution).toList(),
        narrative.sections(),
        narrative.statements(),
        narrative.targets(),
        narrative.glossary(),
        List.of(),
        List.of());
  }

  /** What the rules of a year set aside of a purchase for small firms, in fen. */
  public static long reserved(Purchase purchase, int year) {
    return Reservations.standard().reserved(purchase, year);
  }

  private static Publication.Institution institution(Institution unit) {
    return new Publication.Institution(
        unit.name(), unit.nature(), unit.rank(), unit.funding(), Origin.NONE);
  }
}
