package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.review.Opinions.Spoken;
import org.mingzhang.app.review.workflow.Workflow;

/** Whatever people try, in whatever order: what must never happen does not. */
class RandomWalkTest {

  private static final long SEED = 20_261_127;
  private static final int STEPS = 250;
  private static final List<String> PEOPLE =
      List.of(
          "jb512003",
          "fz512003",
          "zg512",
          "yewu",
          "jixiao",
          "caigou",
          "yusuan",
          "both512003",
          "two",
          "all");
  private static final List<String> WHERE =
      List.of("head", "department", "business", "performance", "assets", "budget");

  private final TestApp app = Staff.app();
  private final Submissions submissions = app.bean(Submissions.class);
  private final Decisions decisions = app.bean(Decisions.class);
  private final Correcting correcting = app.bean(Correcting.class);
  private final Random random = new Random(SEED);
  private int done;

  @Test
  void neverApprovesWhatIsUnseenOrOwn() {
    Staff.hire("both512003", "512003", Role.PREPARER, Role.HEAD);
    Staff.hire("two", "131099", Role.BUSINESS_REVIEWER, Role.BUDGET_REVIEWER);
    Staff.hire("all", "512003", Group.ROUNDS.roles().toArray(Role[]::new));
    long draft = Staff.draft("512003");
    for (int i = 0; i < STEPS; i++) {
      attempt(draft);
      holds(draft);
    }
    assertThat(done).as("something was done at all, seed " + SEED).isGreaterThan(60);
    assertThat(count("select count(*) from approval where draft = ?", draft))
        .as("something was approved, seed " + SEED)
        .isPositive();
    assertThat(count("select count(*) from correction where draft = ?", draft))
        .as("something was corrected, seed " + SEED)
        .isPositive();
    assertThat(app.bean(Versions.class).isWhole(draft)).isTrue();
  }

  private void attempt(long draft) {
    Viewer viewer = Staff.viewer(random.nextInt(3) == 0 ? one(PEOPLE) : likely(draft));
    try {
      act(viewer, draft);
      done++;
    } catch (Refusal | NotHere | Stopped refused) {
      // That is what it should do; what holds is asked afterwards.
    }
  }

  private void act(Viewer viewer, long draft) {
    String step = Staff.step(draft);
    if (step.equals(Workflow.PREPARE)) {
      submissions.submit(viewer, draft, Locale.SIMPLIFIED_CHINESE);
    } else if (step.equals(Workflow.APPROVED)) {
      decisions.reopen(viewer, draft, random.nextInt(3) == 0 ? "" : "重新核定");
    } else {
      long version = Staff.version(draft) - (random.nextInt(6) == 0 ? 1 : 0);
      String where = random.nextInt(5) == 0 ? one(WHERE) : waiting(version);
      int dice = random.nextInt(12);
      switch (where.equals("business") && dice > 6 ? 1 : dice) {
        case 0 ->
            decisions.sendBack(
                viewer,
                draft,
                version,
                where,
                random.nextBoolean() ? "prepare" : "finance",
                List.of(Spoken.ofWhole(random.nextBoolean() ? "" : "请核对")));
        case 1 -> correcting.correct(viewer, draft, version, where, correction(version));
        default -> decisions.pass(viewer, draft, version, where, "");
      }
    }
  }

  /** Of the first text of all; now and then without a reason. */
  private Correcting.Request correction(long version) {
    Versions versions = app.bean(Versions.class);
    Frozen.Typed line =
        versions.lines(versions.get(Staff.viewer("yusuan"), version)).sheet("texts").getFirst();
    return new Correcting.Request(
        "texts", line.id(), "text", "更正为" + random.nextInt(9), random.nextBoolean() ? "" : "不实");
  }

  /** Somebody who could do what comes next, so that the walk gets somewhere. */
  private String likely(long draft) {
    return switch (Staff.step(draft)) {
      case "prepare" -> "jb512003";
      case "head" -> "fz512003";
      case "department" -> "zg512";
      case "finance" -> one(List.of("yewu", "jixiao", "caigou"));
      default -> "yusuan";
    };
  }

  /** A step that waits. */
  private String waiting(long version) {
    List<String> waiting =
        app.db()
            .sql("select step from review_task where version = ? and decision = 'WAITING'")
            .param(version)
            .query(String.class)
            .list();
    return waiting.isEmpty() ? one(WHERE) : one(waiting);
  }

  private void holds(long draft) {
    assertThat(
            count(
                "select count(*) from review_task t join version v on v.id = t.version"
                    + " where v.draft = ? and t.decision = 'PASSED'"
                    + " and t.decided_by = v.submitted_by",
                draft))
        .as("nobody passes what he submitted")
        .isZero();
    assertThat(
            count(
                "select count(*) from review_task t join version v on v.id = t.version"
                    + " join review_task u on u.version = t.version and u.step <> t.step"
                    + " where v.draft = ? and t.decision = 'PASSED' and u.decision = 'PASSED'"
                    + " and t.decided_by = u.decided_by",
                draft))
        .as("nobody passes two steps of a version")
        .isZero();
    assertThat(
            count(
                "select count(*) from review_task t join version v on v.id = t.version"
                    + " where v.draft = ? and t.decision = 'RETURNED' and t.opinion = ''",
                draft))
        .as("every return has an opinion")
        .isZero();
    assertThat(
            count(
                "select count(*) from approval a join version v on v.id = a.version"
                    + " where a.draft = ? and (select count(distinct t.step)"
                    + " from review_task t where t.version = a.version"
                    + " and t.decision in ('PASSED', 'CORRECTED'))"
                    // Finance corrects without asking the unit and its department again.
                    + " < case when v.kind = 'CORRECTED' then 4 else 6 end",
                draft))
        .as("whoever approves sees what all steps before have passed")
        .isZero();
    String step = Staff.step(draft);
    long waiting =
        count(
            "select count(*) from review_task t join version v on v.id = t.version"
                + " where v.draft = ? and t.decision = 'WAITING'",
            draft);
    boolean under = !step.equals(Workflow.PREPARE) && !step.equals(Workflow.APPROVED);
    assertThat(waiting > 0).as("somebody decides as long as it is under review").isEqualTo(under);
  }

  private long count(String sql, long draft) {
    return app.db().sql(sql).param(draft).query(Long.class).single();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
