package org.mingzhang.app.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.disclosure.Item.Kind;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.review.Versions;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.engine.opendata.OpenData;
import org.mingzhang.engine.publish.LastYear;
import org.mingzhang.engine.publish.Request;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.engine.waive.Waiver;
import org.mingzhang.engine.waive.Waivers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is printed of a paper: the approved budget, less what is not public, in its layout. */
@Component
class Budgets {

  private final Versions versions;
  private final Campaigns campaigns;
  private final Papers papers;
  private final JdbcClient db;
  private final String prefix;
  private final String base;

  Budgets(
      Versions versions,
      Campaigns campaigns,
      Papers papers,
      JdbcClient db,
      @Value("${mingzhang.ocds-prefix:ocds-unregistered}") String prefix,
      @Value("${mingzhang.base-url:http://localhost:8080}") String base) {
    this.versions = versions;
    this.campaigns = campaigns;
    this.papers = papers;
    this.db = db;
    this.prefix = prefix;
    this.base = base;
  }

  /** Whether the version of a paper is still the one that holds. */
  boolean holds(Paper paper) {
    return versions
        .approved(paper.budgetYear(), paper.organisation())
        .filter(version -> version.id() == paper.version())
        .isPresent();
  }

  /** What is to be published of a paper, as far as it is decided. */
  Request request(Paper paper, List<Item> items, Instant at) {
    Budget before = lastYear(paper);
    return new Request(
        Decided.of(approved(paper), items),
        layout(paper.budgetYear()),
        before == null ? LastYear.NONE : LastYear.of(before),
        List.of(),
        cover(paper, at),
        new OpenData.Identity(
            prefix, "%s/public/%d/%s/".formatted(base, paper.budgetYear(), paper.code()), at));
  }

  /** What the cover says of how it came to be published; as far as that has happened. */
  private static List<String> cover(Paper paper, Instant at) {
    if (paper.reviewedAt() == null || paper.signedAt() == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    LocalDate on = paper.documentOn();
    if (on != null) {
      lines.add("批复文号：" + paper.document() + "（" + Moments.day(on, false) + "）");
    }
    lines.add(
        "保密审查："
            + paper.reviewedName()
            + " "
            + Moments.day(Deadlines.day(paper.reviewedAt()), false));
    lines.add(
        "主要负责人审签："
            + paper.signedName()
            + " "
            + Moments.day(Deadlines.day(paper.signedAt()), false));
    lines.add("公开日期：" + Moments.day(Deadlines.day(at.atOffset(ZoneOffset.UTC)), false));
    return lines;
  }

  /** The budget as it was approved; refused if another has been approved since, or none holds. */
  Budget approved(Paper paper) {
    return versions
        .approved(paper.budgetYear(), paper.organisation())
        .filter(version -> version.id() == paper.version())
        .map(versions::budget)
        .orElseThrow(() -> new Refusal(SecrecyReview.MODULE, "refused.overtaken", paper.name()));
  }

  Layout layout(int year) {
    String id = campaigns.find(year).orElseThrow().layout();
    return Layouts.standard().find(id).orElseThrow();
  }

  /** Last year's budget, less what was not public then. */
  private @Nullable Budget lastYear(Paper paper) {
    Optional<Budget> budget = versions.lastYear(paper.budgetYear(), paper.organisation());
    List<Item> decided =
        db
            .sql(
                "select max(id) from disclosure where organisation = ? and budget_year = ?"
                    + " and step = 'RELEASED'")
            .params(paper.organisation(), paper.budgetYear() - 1)
            .query((row, number) -> row.getLong(1))
            .list()
            .stream()
            .flatMap(id -> papers.items(id).stream())
            .toList();
    return budget.map(found -> Decided.of(found, decided)).orElse(null);
  }

  /** Checks what is published, without what finance has agreed to set aside. */
  Reviewer reviewer(Paper paper, Locale language) {
    List<Waiver> waivers =
        db.sql(
                "select w.rule, w.organization, w.place, w.printed, w.content, w.reason,"
                    + " w.decided_name, w.decided_at from waiver w"
                    + " join version v on v.draft = w.draft"
                    + " where v.id = ? and w.decision = 'AGREED'")
            .param(paper.version())
            .query(
                (row, number) ->
                    new Waiver(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Deadlines.day(row.getObject(8, java.time.OffsetDateTime.class))))
            .list();
    return new Reviewer(RuleBook.standard(), language, new Waivers(waivers));
  }

  /**
   * An item that a unit of the department keeps more secret than the department does; empty if
   * there is none. What a unit does not show, the sum must not show.
   */
  Optional<Item> lessSecretThanUnits(Paper department, List<Item> items) {
    Map<Kind, Map<String, Item>> units =
        db
            .sql(
                "select x.id from disclosure x join organisation o on o.id = x.organisation"
                    + " where o.parent = ? and x.budget_year = ? and x.reviewed_at is not null"
                    + " and x.step not in ('IGNORED', 'OVERTAKEN', 'SUPERSEDED') order by x.id")
            .params(department.organisation(), department.budgetYear())
            .query(Long.class)
            .list()
            .stream()
            .flatMap(id -> papers.items(id).stream())
            .filter(item -> item.kind() == Kind.PROJECT || item.kind() == Kind.CODE)
            .collect(
                Collectors.groupingBy(
                    Item::kind, Collectors.toMap(Item::place, item -> item, Budgets::moreSecret)));
    return items.stream()
        .filter(
            item -> {
              Item unit = units.getOrDefault(item.kind(), Map.of()).get(item.place());
              return unit != null && unit.effective().compareTo(item.effective()) > 0;
            })
        .findFirst();
  }

  private static Item moreSecret(Item one, Item other) {
    return one.effective().compareTo(other.effective()) >= 0 ? one : other;
  }
}
