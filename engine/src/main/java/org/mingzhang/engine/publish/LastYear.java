package org.mingzhang.engine.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.across.Companions;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.review.Source;

/**
 * The budget of the year before: this year's text says what changed since, and this year's figures
 * are checked against it. It is at hand as data, or only as what was published.
 */
public final class LastYear {

  /** There is none: the text compares with nothing. */
  public static final LastYear NONE = new LastYear(null, List.of());

  private final @Nullable Budget budget;
  private final List<Reading> published;

  private LastYear(@Nullable Budget budget, List<Reading> published) {
    this.budget = budget;
    this.published = List.copyOf(published);
  }

  /** A budget that is at hand as data. */
  public static LastYear of(Budget budget) {
    return new LastYear(budget, List.of());
  }

  /**
   * What was published: put back together as far as that determines the budget.
   *
   * @param published may hold those of other organisations and years too
   */
  public static LastYear published(List<Reading> published) {
    return new LastYear(null, published);
  }

  /**
   * The budget, and the document this year's is checked against.
   *
   * @param book null if there is none
   */
  record Found(@Nullable Budget budget, Others.@Nullable Book book) {}

  /**
   * The one that belongs to a budget.
   *
   * @throws Unfit if what was given is of somebody else, or of another year
   */
  Found found(Budget now, Layout layout) {
    List<Reading> readings = budget == null ? published : List.of(reading(budget, layout));
    if (readings.isEmpty()) {
      return new Found(null, null);
    }
    Organization owner = now.organization();
    Others.Book book = new Companions(readings, List.of()).lastYear(owner, now.year());
    Budget data = budget == null ? Assembly.of(book.publication(), book.layout()).budget() : budget;
    return new Found(data, book);
  }

  /** A budget as it is published in the form of its year, or in this one if its year has none. */
  static Reading reading(Budget budget, Layout layout) {
    Layout own = Forms.of(budget.year(), layout);
    Publication publication = Derivation.publication(budget, own, null);
    String name = FileName.of(publication, own);
    return new Reading(new Source(name, "", "budget", 1), List.of(publication), List.of());
  }
}
