package org.mingzhang.app.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.disclosure.Item.Decision;
import org.mingzhang.app.disclosure.Item.Ground;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secrecy reviewer decides item by item; the head signs, and never what he decided himself. */
@Component
class SecrecyReview {

  static final String MODULE = "disclosure";

  private final JdbcClient db;
  private final Papers papers;
  private final Budgets budgets;
  private final Audit audit;
  private final Clock clock;

  SecrecyReview(JdbcClient db, Papers papers, Budgets budgets, Audit audit, Clock clock) {
    this.db = db;
    this.papers = papers;
    this.budgets = budgets;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Decides items.
   *
   * @param fields {@code d12}, {@code g12}, {@code r12}: decision, ground and reason of item 12
   * @param rest whether what stays undecided is decided as suggested
   */
  @Transactional
  void decide(Viewer viewer, long id, Map<String, String> fields, boolean rest) {
    Paper paper = in(papers.hold(viewer, id), Step.REVIEW);
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (Item item : papers.items(id)) {
      String decision = fields.getOrDefault("d" + item.id(), "").strip();
      String ground = fields.getOrDefault("g" + item.id(), "").strip();
      String reason = fields.getOrDefault("r" + item.id(), item.reason()).strip();
      boolean suggested = decision.isEmpty() && rest && !item.isDecided();
      if (suggested) {
        decision = item.suggestion();
        ground = item.suggestedGround();
      }
      // The suggestion to stop is for a person to follow, not for a button.
      if (decision.isEmpty() || suggested && decision.equals(Decision.BLOCKED.name())) {
        continue;
      }
      check(item, decision, ground);
      ground = decision.equals(Decision.PUBLIC.name()) ? "" : ground;
      if (!decision.equals(item.decision())
          || !ground.equals(item.ground())
          || !reason.equals(item.reason())) {
        update(viewer, item, decision, ground, reason);
        before.append(said(item, item.decision(), item.ground(), item.reason()));
        after.append(said(item, decision, ground, reason));
      }
    }
    audit.record(viewer, "disclosure.decide", object(paper), before.toString(), after.toString());
  }

  private static void check(Item item, String decision, String ground) {
    boolean known = item.kind().decisions().stream().anyMatch(one -> one.name().equals(decision));
    if (!known) {
      throw new IllegalArgumentException(decision);
    }
    boolean needsGround =
        !decision.equals(Decision.PUBLIC.name()) && !decision.equals(Decision.BLOCKED.name());
    if (needsGround
        && List.of(Ground.values()).stream().noneMatch(one -> one.name().equals(ground))) {
      throw new Refusal(MODULE, "refused.ground", item.title());
    }
  }

  private void update(Viewer viewer, Item item, String decision, String ground, String reason) {
    db.sql(
            "update disclosure_item set decision = ?, ground = ?, reason = ?, decided_by = ?,"
                + " decided_name = ?, decided_at = ? where id = ?")
        .params(
            decision,
            ground,
            reason,
            viewer.signIn(),
            viewer.name(),
            Rows.at(clock.instant()),
            item.id())
        .update();
  }

  private static String said(Item item, String decision, String ground, String reason) {
    return "%s %s: %s %s %s\n".formatted(item.kind(), item.place(), decision, ground, reason);
  }

  /** Hands the review to the head. */
  @Transactional
  void submit(Viewer viewer, long id) {
    Paper paper = in(papers.hold(viewer, id), Step.REVIEW);
    List<Item> items = papers.items(id);
    long open = items.stream().filter(item -> !item.isDecided()).count();
    if (open > 0) {
      throw new Refusal(MODULE, "refused.undecided", open);
    }
    Optional<Item> blocked =
        items.stream().filter(item -> item.effective() == Decision.BLOCKED).findFirst();
    if (blocked.isPresent()) {
      throw new Refusal(MODULE, "refused.blocked", blocked.get().title());
    }
    refuseLessSecret(paper, items);
    db.sql(
            "update disclosure set step = 'SIGNING', reviewed_by = ?, reviewed_name = ?,"
                + " reviewed_at = ?, opinion = '' where id = ?")
        .params(viewer.signIn(), viewer.name(), Rows.at(clock.instant()), id)
        .update();
    audit.record(viewer, "disclosure.review", object(paper), "REVIEW", "SIGNING");
  }

  private void refuseLessSecret(Paper paper, List<Item> items) {
    Optional<Item> unit = budgets.lessSecretThanUnits(paper, items);
    if (unit.isPresent()) {
      throw new Refusal(MODULE, "refused.unit-secret", unit.get().title());
    }
  }

  /** The head signs for the organisation. */
  @Transactional
  void sign(Viewer viewer, long id) {
    Paper paper = in(papers.hold(viewer, id), Step.SIGNING);
    if (viewer.organisation() != paper.organisation()) {
      throw new Refusal(MODULE, "refused.other-head", paper.name());
    }
    boolean own =
        paper.reviewedBy().equals(viewer.signIn())
            || papers.items(id).stream().anyMatch(item -> item.decidedBy().equals(viewer.signIn()));
    if (own) {
      throw new Refusal(MODULE, "refused.own");
    }
    db.sql(
            "update disclosure set step = 'READY', signed_by = ?, signed_name = ?, signed_at = ?"
                + " where id = ?")
        .params(viewer.signIn(), viewer.name(), Rows.at(clock.instant()), id)
        .update();
    audit.record(viewer, "disclosure.sign", object(paper), "SIGNING", "READY");
  }

  /** The head, or the publisher, sends it back to the secrecy reviewer. */
  @Transactional
  void sendBack(Viewer viewer, long id, String opinion) {
    Paper paper = papers.hold(viewer, id);
    if (paper.step() != Step.SIGNING && paper.step() != Step.READY && paper.step() != Step.FAILED) {
      throw new Refusal(MODULE, "refused.step");
    }
    if (opinion.isBlank()) {
      throw new Refusal(MODULE, "refused.opinion");
    }
    db.sql(
            "update disclosure set step = 'REVIEW', opinion = ?, reviewed_by = '',"
                + " reviewed_at = null, signed_by = '', signed_name = '', signed_at = null,"
                + " planned_at = null, failure_zh = '', failure_en = '' where id = ?")
        .params(opinion.strip(), id)
        .update();
    audit.record(
        viewer, "disclosure.back", object(paper), paper.step().name(), "REVIEW " + opinion);
  }

  static Paper in(Paper paper, Step step) {
    if (paper.step() != step) {
      throw new Refusal(MODULE, "refused.step");
    }
    return paper;
  }

  static String object(Paper paper) {
    return "%s %d #%d".formatted(paper.code(), paper.budgetYear(), paper.id());
  }
}
