package org.mingzhang.app.preparation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.engine.review.Source;
import org.mingzhang.engine.waive.Waivers;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is wrong in drafts, remembered until they change. */
@Component
class DraftFindings {

  /** Drafts whose findings are kept; more than a county has. */
  private static final int MOST = 1000;

  private final Drafts drafts;
  private final ObjectProvider<Remarks> remarks;
  private final Map<String, Found> known = new ConcurrentHashMap<>();
  private final Map<Long, Printed> printed = new ConcurrentHashMap<>();

  /** Checking takes a processor: saving must not wait for it. */
  private final Semaphore free =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  DraftFindings(Drafts drafts, ObjectProvider<Remarks> remarks) {
    this.drafts = drafts;
    this.remarks = remarks;
  }

  /** What was found last, however long ago; null if nobody has looked yet. */
  @Nullable Found latest(Draft draft) {
    return known.getOrDefault(key(draft, Locale.CHINESE), known.get(key(draft, Locale.ENGLISH)));
  }

  /** What is wrong now. */
  Found of(Draft draft, Locale language) {
    Found found = known(draft, language);
    if (found != null) {
      return found;
    }
    free.acquireUninterruptibly();
    try {
      return look(draft, language);
    } finally {
      free.release();
    }
  }

  /** What is wrong now, unless too much is being checked at the moment. */
  Optional<Found> tryOf(Draft draft, Locale language) {
    Found found = known(draft, language);
    if (found != null) {
      return Optional.of(found);
    }
    if (!free.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(look(draft, language));
    } finally {
      free.release();
    }
  }

  private @Nullable Found known(Draft draft, Locale language) {
    Found found = known.get(key(draft, language));
    // The sum of a department changes with its units, whose revisions are not its own.
    boolean current =
        found != null && found.revision() == draft.revision() && !draft.isDepartment();
    return current ? found : null;
  }

  private Found look(Draft draft, Locale language) {
    List<DraftLine> lines = drafts.lines(draft);
    TypedBudget typed = drafts.read(draft, lines);
    Budget budget =
        draft.isDepartment()
            ? Drafts.sum(typed.budget(), drafts.units(draft).stream().map(drafts::budget).toList())
            : typed.budget();
    Layout layout = Layouts.standard().find(draft.layout()).orElseThrow();
    Budget lastYear = drafts.lastYear(draft).orElse(null);
    Publication publication = Derivation.publication(budget, layout, lastYear);
    Others others =
        lastYear == null
            ? Others.NONE
            : new Others(
                new Others.Book(
                    Integer.toString(lastYear.year()), printed(draft, lastYear, layout), layout),
                List.of());
    Waivers waivers = remarks.getIfAvailable(() -> Remarks.NONE).waivers(draft);
    Review review =
        new Reviewer(RuleBook.standard(), language, waivers)
            .review(new Source(draft.name(), "", "budget", 1), publication, others);
    WayBack way = new WayBack(lines, typed, budget, layout, publication);
    Found found = new FoundItems(draft, lines, language, way).of(typed, review);
    if (known.size() > MOST) {
      known.clear();
    }
    known.put(key(draft, language), found);
    return found;
  }

  /** What was published last year, derived once as long as that budget is the same. */
  private Publication printed(Draft draft, Budget lastYear, Layout layout) {
    Printed known = printed.get(draft.id());
    if (known != null && known.budget() == lastYear) {
      return known.publication();
    }
    Publication publication = Derivation.publication(lastYear, layout, null);
    if (printed.size() > MOST) {
      printed.clear();
    }
    printed.put(draft.id(), new Printed(lastYear, publication));
    return publication;
  }

  private record Printed(Budget budget, Publication publication) {}

  private static String key(Draft draft, Locale language) {
    return draft.id() + (language.getLanguage().equals("en") ? "en" : "");
  }
}
