package org.mingzhang.app.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.exchange.UnusableBudget;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Approved budgets, as the rounds of review leave them. */
public final class Approved {

  private final TestApp app;

  public Approved(TestApp app) {
    this.app = app;
  }

  /** Approves a budget for a unit of the example county, changed as text as the test wants it. */
  public void unit(String code, int year, UnaryOperator<String> change) {
    JdbcClient db = app.db();
    Draft draft =
        db.sql(
                "select d.id, o.name, c.layout from draft d join organisation o on o.id ="
                    + " d.organisation join campaign c on c.id = d.campaign where o.code = ? and"
                    + " c.budget_year = ?")
            .params(code, year)
            .query(Draft.class)
            .single();
    String budget = change.apply(budget(code, draft.name(), year, draft.layout()));
    int number =
        db.sql("select coalesce(max(number), 0) + 1 from version where draft = ?")
            .param(draft.id())
            .query(Integer.class)
            .single();
    OffsetDateTime now =
        OffsetDateTime.ofInstant(app.bean(Clock.class).instant(), java.time.ZoneOffset.UTC);
    db.sql(
            "insert into version (draft, number, round, kind, submitted_by, submitted_name,"
                + " authors, at, total_fen, lines, budget, previous_sm3, sm3) values (?, ?,"
                + " 'second-up', 'SUBMITTED', 'jb', '经办', 'jb', ?, 0, '{}', ?, '', ?)")
        .params(draft.id(), number, now, budget, "x" + number)
        .update();
    long version =
        db.sql("select max(id) from version where draft = ?")
            .param(draft.id())
            .query(Long.class)
            .single();
    db.sql(
            "insert into approval (version, draft, round, approved_at, approved_by, approved_name)"
                + " values (?, ?, 'second-up', ?, 'yusuan', '预算股')")
        .params(version, draft.id(), now)
        .update();
    db.sql("delete from draft_state where draft = ?").param(draft.id()).update();
    db.sql("insert into draft_state (draft, round, version, since) values (?, 'second-up', ?, ?)")
        .params(draft.id(), version, now)
        .update();
    app.bean(Openings.class).run("");
  }

  /** The paper of a unit that is under way, failing that the one that is public. */
  public long paper(String code) {
    return app.db()
        .sql(
            "select max(x.id) from disclosure x join organisation o on o.id = x.organisation where"
                + " o.code = ? and x.step <> 'IGNORED'")
        .param(code)
        .query(Long.class)
        .single();
  }

  public String step(long paper) {
    return app.db()
        .sql("select step from disclosure where id = ?")
        .param(paper)
        .query(String.class)
        .single();
  }

  public static void await(BooleanSupplier done) {
    Instant end = Instant.now().plus(Duration.ofSeconds(120));
    while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  /** The secrecy reviewer takes all suggestions, the head signs. */
  public long signed(String code) {
    long paper = paper(code);
    Visitor reviewer = app.as("baomi" + code.substring(0, 3));
    assertThat(reviewer.post("/disclosure/" + paper + "/decide", Map.of("do", "rest")).status())
        .isEqualTo(303);
    assertThat(reviewer.post("/disclosure/" + paper + "/decide", Map.of("do", "submit")).status())
        .isEqualTo(303);
    assertThat(app.as("fz" + code).post("/disclosure/" + paper + "/sign", Map.of()).status())
        .isEqualTo(303);
    return paper;
  }

  public long released(String code) {
    long paper = signed(code);
    Visitor publisher = app.as("gongkai" + code.substring(0, 3));
    Answer planned =
        publisher.post("/disclosure/plan", Map.of("paper", String.valueOf(paper), "now", "true"));
    assertThat(planned.status()).as(planned.body()).isEqualTo(303);
    await(() -> !"PRINTING PLANNED".contains(step(paper)));
    assertThat(step(paper))
        .as(
            app.db()
                .sql("select failure_zh from disclosure where id = ?")
                .param(paper)
                .query(String.class)
                .single())
        .isEqualTo("RELEASED");
    return paper;
  }

  private static String budget(String code, String name, int year, String layout) {
    Budget budget =
        new SampleBudgets(
                Layouts.standard().find(layout).orElseThrow(),
                year,
                Variety.USUAL,
                Long.parseLong(code))
            .units()
            .getFirst();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BudgetFile.write(budget, out);
      String text =
          out.toString(StandardCharsets.UTF_8)
              .replace('"' + budget.organization().code() + '"', '"' + code + '"')
              .replace(budget.organization().name(), name);
      BudgetFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableBudget e) {
      throw new IllegalStateException(e);
    }
  }

  private record Draft(long id, String name, String layout) {}
}
