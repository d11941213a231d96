package org.mingzhang.app.past;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.preparation.KeptBudgets;
import org.mingzhang.app.preparation.KeptBudgets.Kept;
import org.mingzhang.app.review.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was read as the budgets of organisations and years that somebody has confirmed. */
@Component
class Keeping {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final PastItems items;
  private final KeptBudgets kept;
  private final Organisations organisations;
  private final Versions versions;
  private final Audit audit;

  Keeping(
      PastItems items,
      KeptBudgets kept,
      Organisations organisations,
      Versions versions,
      Audit audit) {
    this.items = items;
    this.kept = kept;
    this.organisations = organisations;
    this.versions = versions;
    this.audit = audit;
  }

  /**
   * Keeps the chosen, all or none.
   *
   * @param form with organisation.ID and year.ID of each
   */
  @Transactional
  void keep(Viewer viewer, List<Long> chosen, Map<String, String> form) {
    if (chosen.isEmpty()) {
      throw new Refusal(PastItems.MODULE, "refused.none");
    }
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (long id : chosen) {
      PastItem item = items.get(viewer, id);
      long organisation = number(form.get("organisation." + id));
      int year = (int) number(form.get("year." + id));
      if (!item.isRead() || organisation == 0) {
        throw new Refusal(PastItems.MODULE, "refused.whose", item.name());
      }
      Organisation owner = organisations.get(viewer, organisation);
      if (!Matching.isOfKind(item.department(), owner)) {
        throw new Refusal(PastItems.MODULE, "refused.kind", item.name(), owner.name());
      }
      if (year < FIRST_YEAR
          || year > LAST_YEAR
          || item.budgetYear() > 0 && item.budgetYear() != year) {
        throw new Refusal(PastItems.MODULE, "refused.year", item.name(), item.budgetYear());
      }
      if (!seen.add(owner.id() + " " + year)) {
        throw new Refusal(PastItems.MODULE, "refused.twice", owner.name(), year);
      }
      if (versions.approved(year, owner.id()).isPresent()) {
        throw new Refusal(PastItems.MODULE, "refused.approved", owner.name(), year);
      }
      Kept old = kept.of(viewer, year).get(owner.id());
      String what = owner.code() + " " + year + " ";
      if (old != null) {
        before.append(what).append(old.origin()).append(' ').append(old.sm3()).append('\n');
      }
      String sm3 =
          kept.keep(
              viewer,
              owner,
              year,
              items.budget(item),
              item.name(),
              new KeptBudgets.Missing(item.missingZh(), item.missingEn()));
      after.append(what).append(item.name()).append(' ').append(sm3).append('\n');
      items.drop(viewer, id);
    }
    audit.record(
        viewer,
        "past.keep",
        String.valueOf(chosen.size()),
        before.toString().strip(),
        after.toString().strip());
  }

  private static long number(@Nullable String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  /** Forgets one that was kept. */
  @Transactional
  void forget(Viewer viewer, long organisation, int year) {
    Organisation owner = organisations.get(viewer, organisation);
    Kept old = kept.of(viewer, year).get(owner.id());
    if (old == null) {
      throw new NotHere();
    }
    kept.forget(owner.id(), year);
    audit.record(
        viewer, "past.forget", owner.code() + " " + year, old.origin() + " " + old.sm3(), "");
  }
}
