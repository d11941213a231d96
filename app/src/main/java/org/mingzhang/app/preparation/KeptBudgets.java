package org.mingzhang.app.preparation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.engine.opendata.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Budgets that were approved elsewhere before: what a year begins from whose last year was not
 * prepared here.
 */
@Component
public class KeptBudgets {

  private final JdbcClient db;
  private final Clock clock;

  KeptBudgets(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * One that is kept, without what is in it.
   *
   * @param origin the file it was read from
   * @param missingZh what the document does not say, a line each
   * @param sm3 of the budget
   */
  public record Kept(
      long organisation,
      String origin,
      String missingZh,
      String missingEn,
      long totalFen,
      String sm3,
      OffsetDateTime keptAt,
      String keptName) {

    /** What the document does not say. */
    public List<String> missing(boolean english) {
      return (english ? missingEn : missingZh).lines().toList();
    }
  }

  /** What a document does not say, in both languages. */
  public record Missing(String chinese, String english) {}

  /** The budget of an organisation for a year, whoever asks. */
  public Optional<Budget> find(long organisation, int year) {
    return db.sql("select budget from kept_budget where organisation = ? and budget_year = ?")
        .params(organisation, year)
        .query(String.class)
        .optional()
        .map(BudgetText::read);
  }

  /** All of a year within the scope, by organisation. */
  public Map<Long, Kept> of(Viewer viewer, int year) {
    Map<Long, Kept> kept = new LinkedHashMap<>();
    db.sql(
            "select k.organisation, k.origin, k.missing_zh, k.missing_en, k.total_fen, k.sm3,"
                + " k.kept_at, k.kept_name from kept_budget k"
                + " join organisation o on o.id = k.organisation"
                + " where k.budget_year = ? and o.path like ? order by o.code")
        .params(year, viewer.scope())
        .query(Rows.of(Kept.class))
        .list()
        .forEach(one -> kept.put(one.organisation(), one));
    return kept;
  }

  /** All of a year by organisation, whoever asks. */
  public Map<Long, Budget> of(int year) {
    Map<Long, Budget> kept = new LinkedHashMap<>();
    db.sql("select organisation, budget from kept_budget where budget_year = ?")
        .param(year)
        .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
        .list()
        .forEach(one -> kept.put(one.getKey(), BudgetText.read(one.getValue())));
    return kept;
  }

  /** The years of which any is kept within the scope, the latest first. */
  public List<Integer> years(Viewer viewer) {
    return db.sql(
            "select distinct k.budget_year from kept_budget k"
                + " join organisation o on o.id = k.organisation"
                + " where o.path like ? order by k.budget_year desc")
        .param(viewer.scope())
        .query(Integer.class)
        .list();
  }

  /**
   * Keeps a budget, in place of the one that was kept before.
   *
   * @param budget under whatever code its document has
   * @return SM3 of what is kept
   */
  @Transactional
  public String keep(
      Viewer viewer, Organisation owner, int year, Budget budget, String origin, Missing missing) {
    Organization here =
        new Organization(
            owner.code(),
            owner.name(),
            owner.kind() == Organisation.Kind.DEPARTMENT
                ? Organization.Level.DEPARTMENT
                : Organization.Level.UNIT);
    Budget own = Recoded.of(budget, here);
    String text = BudgetText.write(own);
    String sm3 = Manifest.sm3(text.getBytes(StandardCharsets.UTF_8));
    forget(owner.id(), year);
    db.sql(
            "insert into kept_budget (organisation, budget_year, budget, origin, missing_zh,"
                + " missing_en, total_fen, sm3, kept_at, kept_by, kept_name)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            owner.id(),
            year,
            text,
            origin,
            missing.chinese(),
            missing.english(),
            total(own),
            sm3,
            Rows.at(clock.instant()),
            viewer.signIn(),
            viewer.name())
        .update();
    return sm3;
  }

  /** What a budget spends. */
  public static long total(Budget budget) {
    return budget.expenditure().stream().mapToLong(ExpenditureLine::fen).reduce(0, Math::addExact);
  }

  /** Keeps it no longer. */
  @Transactional
  public void forget(long organisation, int year) {
    db.sql("delete from kept_budget where organisation = ? and budget_year = ?")
        .params(organisation, year)
        .update();
    // What was found in the drafts of the year after, compared with it, is looked at anew.
    db.sql(
            "update draft set revision = revision + 1 where organisation = ? and campaign in"
                + " (select id from campaign where budget_year = ?)")
        .params(organisation, year + 1)
        .update();
  }
}
