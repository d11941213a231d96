package org.mingzhang.app.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.preparation.BudgetText;
import org.mingzhang.app.preparation.KeptBudgets;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.Budget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frozen versions: found, opened, verified. Nothing here changes anything. */
@Component
public class Versions {

  private static final String SELECT =
      """
      select v.id, v.draft, d.organisation, c.budget_year as budgetYear, v.number, v.round, v.kind,
        v.submitted_by as submittedBy, v.submitted_name as submittedName, v.at,
        v.total_fen as totalFen, v.previous_sm3 as previousSm3, v.sm3,
        coalesce(a.document, '') as document, a.document_on as documentOn,
        case when a.version is not null then 'APPROVED'
          when v.id <> s.version then 'OVERTAKEN'
          when d.step = 'prepare' then 'RETURNED' else 'UNDER_REVIEW' end as state,
        case when exists (select 1 from review_task t where t.version = v.id
          and t.decision = 'RETURNED') then 1 else 0 end as returned
      from version v join draft d on d.id = v.draft
        join campaign c on c.id = d.campaign
        join organisation o on o.id = d.organisation
        join draft_state s on s.draft = d.id
        left join approval a on a.version = v.id
      """;

  private final JdbcClient db;
  private final Workflow workflow;
  private final KeptBudgets kept;

  Versions(JdbcClient db, Workflow workflow, KeptBudgets kept) {
    this.db = db;
    this.workflow = workflow;
    this.kept = kept;
  }

  /**
   * The version of an organisation's budget that holds: the last that was approved in a round that
   * is final. Of a department it is the sum of its units, and there only when all of them are
   * approved. Whoever asks: for jobs and for pages that have checked the scope themselves.
   */
  public Optional<Version> approved(int year, long organisation) {
    List<String> binding = workflow.binding();
    return db
        .sql(
            SELECT
                + "where c.budget_year = :year and d.organisation = :organisation"
                + " and a.version is not null and v.round in (:binding)"
                + " order by v.number desc")
        .param("year", year)
        .param("organisation", organisation)
        .param("binding", binding)
        .query(Rows.of(VersionRow.class))
        .list()
        .stream()
        .map(VersionRow::version)
        .findFirst();
  }

  /** The versions that hold of a year within the scope, by organisation. */
  public Map<Long, Version> approved(Viewer viewer, int year) {
    List<String> binding = workflow.binding();
    Map<Long, Version> approved = new HashMap<>();
    db.sql(
            SELECT
                + "where c.budget_year = :year and o.path like :scope"
                + " and a.version is not null and v.round in (:binding) order by v.number")
        .param("year", year)
        .param("scope", viewer.scope())
        .param("binding", binding)
        .query(Rows.of(VersionRow.class))
        .list()
        .forEach(row -> approved.put(row.organisation(), row.version()));
    return approved;
  }

  /** The last version of a draft that was approved in a round. */
  Optional<Version> approvedIn(long draft, String round) {
    return db
        .sql(
            SELECT
                + "where v.draft = ? and v.round = ? and a.version is not null"
                + " order by v.number desc")
        .params(draft, round)
        .query(Rows.of(VersionRow.class))
        .list()
        .stream()
        .map(VersionRow::version)
        .findFirst();
  }

  /**
   * Last year's approved budget of an organisation: approved here, failing that read from a
   * document; empty if it is not known.
   */
  public Optional<Budget> lastYear(int year, long organisation) {
    return approved(year - 1, organisation)
        .map(this::budget)
        .or(() -> kept.find(organisation, year - 1));
  }

  /** What was frozen. */
  public Budget budget(Version version) {
    return BudgetText.read(text("budget", version.id()));
  }

  Budget budget(long version) {
    return BudgetText.read(text("budget", version));
  }

  /** All versions of a draft, the last first, whoever asks. */
  List<Version> all(long draft) {
    return db
        .sql(SELECT + "where v.draft = ? order by v.number desc")
        .param(draft)
        .query(Rows.of(VersionRow.class))
        .list()
        .stream()
        .map(VersionRow::version)
        .toList();
  }

  /** All versions of a draft within the scope, the last first. */
  public List<Version> of(Viewer viewer, long draft) {
    return db
        .sql(SELECT + "where v.draft = ? and o.path like ? order by v.number desc")
        .params(draft, viewer.scope())
        .query(Rows.of(VersionRow.class))
        .list()
        .stream()
        .map(VersionRow::version)
        .toList();
  }

  /**
   * A version within the scope.
   *
   * @throws NotHere if there is none
   */
  public Version get(Viewer viewer, long id) {
    return db.sql(SELECT + "where v.id = ? and o.path like ?")
        .params(id, viewer.scope())
        .query(Rows.of(VersionRow.class))
        .optional()
        .map(VersionRow::version)
        .orElseThrow(NotHere::new);
  }

  /** What was typed, frozen with it. */
  Frozen lines(Version version) {
    return Frozen.read(text("lines", version.id()));
  }

  /**
   * The hashes of a draft's versions and of their approvals computed anew from what is stored, each
   * compared.
   */
  public boolean isWhole(long draft) {
    List<Sealed> chain =
        db.sql(
                "select draft, number, round, kind, submitted_by, authors, at, lines, budget,"
                    + " previous_sm3, sm3 from version where draft = ? order by number")
            .param(draft)
            .query(Rows.of(Sealed.class))
            .list();
    String before = "";
    int number = 0;
    for (Sealed one : chain) {
      number++;
      if (one.number() != number
          || !one.previousSm3().equals(before)
          || !one.sm3().equals(one.hash())) {
        return false;
      }
      before = one.sm3();
    }
    return approvalsAreWhole(draft);
  }

  private boolean approvalsAreWhole(long draft) {
    String before = "";
    for (SealedApproval one :
        db.sql(
                "select a.draft, v.sm3 as versionSm3, a.round, a.document,"
                    + " a.document_on as documentOn, a.approved_at as approvedAt,"
                    + " a.approved_by as approvedBy, a.approved_name as approvedName,"
                    + " a.previous_sm3 as previousSm3, a.sm3"
                    + " from approval a join version v on v.id = a.version"
                    + " where a.draft = ? order by a.version")
            .param(draft)
            .query(Rows.of(SealedApproval.class))
            .list()) {
      if (!one.previousSm3().equals(before) || !one.sm3().equals(one.hash())) {
        return false;
      }
      before = one.sm3();
    }
    return true;
  }

  private String text(String column, long version) {
    return db.sql("select " + column + " from version where id = ?")
        .param(version)
        .query(String.class)
        .single();
  }
}
