package org.mingzhang.app.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.jobs.Job;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.engine.publish.Request;
import org.mingzhang.engine.review.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins the way to the public of every version that has been approved. */
@Component
class Openings implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(Openings.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final JdbcClient db;
  private final Papers papers;
  private final Budgets budgets;
  private final Deadlines deadlines;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Openings(
      JdbcClient db,
      Papers papers,
      Budgets budgets,
      Deadlines deadlines,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.papers = papers;
    this.budgets = budgets;
    this.deadlines = deadlines;
    this.audit = audit;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "disclosure.open";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run(String which) {
    List<Approved> approved =
        db.sql(
                "select v.id as version, d.organisation, c.budget_year, a.approved_at,"
                    + " a.document_on"
                    + " from approval a join version v on v.id = a.version"
                    + " join draft d on d.id = v.draft join campaign c on c.id = d.campaign"
                    + " where not exists (select 1 from disclosure x where x.version = v.id)"
                    + " order by v.id")
            .query(Rows.of(Approved.class))
            .list();
    approved.forEach(this::tryToOpen);
  }

  /** Another node may have begun it at the same moment; one that fails does not stop the others. */
  private void tryToOpen(Approved one) {
    try {
      transaction.executeWithoutResult(status -> open(one));
    } catch (DuplicateKeyException elsewhere) {
      LOG.debug("version {} was begun elsewhere", one.version());
    } catch (RuntimeException e) {
      LOG.error("the way of version {} to the public cannot begin", one.version(), e);
    }
  }

  private void open(Approved one) {
    long id =
        insert(
            one.version(),
            1,
            one.organisation(),
            one.budgetYear(),
            one.approvedAt(),
            one.day(),
            "");
    Paper paper = papers.find(id).orElseThrow();
    if (!budgets.holds(paper)) {
      db.sql("update disclosure set step = 'IGNORED' where id = ?").param(id).update();
      return;
    }
    db.sql(
            "update disclosure set step = 'OVERTAKEN' where organisation = ? and budget_year = ?"
                + " and id <> ? and step in"
                + " ('REVIEW', 'SIGNING', 'READY', 'PRINTING', 'FAILED', 'PLANNED')")
        .params(one.organisation(), one.budgetYear(), id)
        .update();
    list(paper);
    audit.recordSystem(
        "-", "-", "disclosure.open", paper.code() + " " + paper.budgetYear(), "done");
  }

  /** Begins anew with the version that is public already, to correct its print. */
  Paper again(Paper released, String reason) {
    int attempt =
        db.sql("select max(attempt) from disclosure where version = ?")
            .param(released.version())
            .query(Integer.class)
            .single();
    long id =
        insert(
            released.version(),
            attempt + 1,
            released.organisation(),
            released.budgetYear(),
            released.approvedAt(),
            Deadlines.day(released.approvedAt()),
            reason);
    Paper paper = papers.find(id).orElseThrow();
    list(paper);
    return paper;
  }

  private long insert(
      long version,
      int attempt,
      long organisation,
      int year,
      OffsetDateTime approvedAt,
      LocalDate approvedOn,
      String reason) {
    Long corrects =
        db.sql(
                "select id from disclosure where organisation = ? and budget_year = ?"
                    + " and step = 'RELEASED'")
            .params(organisation, year)
            .query(Long.class)
            .optional()
            .orElse(null);
    return Rows.insert(
        db.sql(
                "insert into disclosure (version, attempt, organisation, budget_year, step,"
                    + " corrects, reason, approved_at, due_on, opened_at)"
                    + " values (?, ?, ?, ?, 'REVIEW', ?, ?, ?, ?, ?)")
            .param(version)
            .param(attempt)
            .param(organisation)
            .param(year)
            .param(corrects)
            .param(reason)
            .param(approvedAt)
            .param(corrects == null ? deadlines.due(approvedOn) : null)
            .param(Rows.at(clock.instant())));
  }

  /** Lists the items; what was decided on the same item before is suggested. */
  private void list(Paper paper) {
    Request request = budgets.request(paper, List.of(), clock.instant());
    List<Finding> findings = findings(paper, request);
    Map<String, Item> before =
        earlier(paper).stream()
            .collect(
                Collectors.toMap(item -> item.kind() + item.place(), item -> item, (a, b) -> b));
    for (Item item : Listed.of(request.budget(), findings)) {
      insert(paper.id(), item, before.get(item.kind() + item.place()));
    }
  }

  private List<Finding> findings(Paper paper, Request request) {
    Budget budget = request.budget();
    return budgets
        .reviewer(paper, Locale.CHINESE)
        .review(
            new Source(paper.name(), "", "budget", 1),
            Derivation.publication(budget, request.layout(), null),
            Others.NONE)
        .findings();
  }

  /** The items of the review before, or of the department's units. */
  private List<Item> earlier(Paper paper) {
    return db
        .sql(
            "select x.id from disclosure x join organisation o on o.id = x.organisation"
                + " where x.budget_year = ? and x.reviewed_at is not null"
                + " and (o.id = ? or o.parent = ?) order by x.id")
        .params(paper.budgetYear(), paper.organisation(), paper.organisation())
        .query(Long.class)
        .list()
        .stream()
        .flatMap(id -> papers.items(id).stream())
        .filter(Item::isDecided)
        .filter(item -> item.effective() != Item.Decision.BLOCKED)
        .toList();
  }

  private void insert(long paper, Item item, @Nullable Item before) {
    db.sql(
            "insert into disclosure_item (disclosure, kind, place, title, detail, fen, suggestion,"
                + " suggested_ground) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            paper,
            item.kind().name(),
            item.place(),
            item.title(),
            item.detail(),
            item.fen(),
            before == null ? item.suggestion() : before.decision(),
            before == null ? item.suggestedGround() : before.ground())
        .update();
  }

  private record Approved(
      long version,
      long organisation,
      int budgetYear,
      OffsetDateTime approvedAt,
      @Nullable LocalDate documentOn) {

    /** The date of the document; failing that, of the approval. */
    LocalDate day() {
      return documentOn == null ? Deadlines.day(approvedAt) : documentOn;
    }
  }
}
