package org.mingzhang.app.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.app.preparation.KeptBudgets;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What budgets plan by fund and class: of versions, which never change, so each is read once. */
@Component
class BudgetSums {

  /** Versions whose sums are kept; more than two years of a county. */
  private static final int MOST = 2000;

  private final JdbcClient db;
  private final Versions versions;
  private final Workflow workflow;
  private final KeptBudgets kept;
  private final Map<Long, PlannedSums> known = new ConcurrentHashMap<>();

  BudgetSums(JdbcClient db, Versions versions, Workflow workflow, KeptBudgets kept) {
    this.db = db;
    this.versions = versions;
    this.workflow = workflow;
    this.kept = kept;
  }

  /** Planned expenditure of one budget. */
  record PlannedSums(Map<Fund, Map<ExpenditureClass, Long>> fen) {

    static final PlannedSums NONE = new PlannedSums(Map.of());

    static PlannedSums of(Budget budget) {
      Map<Fund, Map<ExpenditureClass, Long>> fen = new EnumMap<>(Fund.class);
      for (ExpenditureLine line : budget.expenditure()) {
        fen.computeIfAbsent(line.fund(), fund -> new EnumMap<>(ExpenditureClass.class))
            .merge(line.kind(), line.fen(), Math::addExact);
      }
      return new PlannedSums(fen);
    }

    /**
     * A sum, in fen.
     *
     * @param kind name of a class; "" for all of them together
     */
    long of(Fund fund, String kind) {
      Map<ExpenditureClass, Long> byKind = fen.getOrDefault(fund, Map.of());
      return kind.isEmpty()
          ? byKind.values().stream().mapToLong(Long::longValue).sum()
          : byKind.getOrDefault(ExpenditureClass.valueOf(kind), 0L);
    }
  }

  /** What the approved budgets of a year plan, here or before, by organisation. */
  Map<Long, PlannedSums> approved(int year) {
    List<String> binding = workflow.binding();
    Map<Long, PlannedSums> sums = new HashMap<>();
    kept.of(year).forEach((id, budget) -> sums.put(id, PlannedSums.of(budget)));
    sums.putAll(
        sums(
            db.sql(
                    "select d.organisation, max(v.id) as version from version v"
                        + " join draft d on d.id = v.draft join campaign c on c.id = d.campaign"
                        + " join approval a on a.version = v.id"
                        + " where c.budget_year = :year and v.round in (:binding)"
                        + " group by d.organisation")
                .param("year", year)
                .param("binding", binding)
                .query(Rows.of(Last.class))
                .list()));
    return sums;
  }

  /** What the last versions of a campaign plan, by organisation. */
  Map<Long, PlannedSums> submitted(long campaign) {
    return sums(
        db.sql(
                "select d.organisation, max(v.id) as version from version v"
                    + " join draft d on d.id = v.draft where d.campaign = ?"
                    + " group by d.organisation")
            .param(campaign)
            .query(Rows.of(Last.class))
            .list());
  }

  private Map<Long, PlannedSums> sums(List<Last> last) {
    if (known.size() > MOST) {
      known.clear();
    }
    Map<Long, PlannedSums> sums = new HashMap<>();
    for (Last one : last) {
      sums.put(
          one.organisation(),
          known.computeIfAbsent(one.version(), id -> PlannedSums.of(versions.budget(id))));
    }
    return sums;
  }

  private record Last(long organisation, long version) {}
}
