package org.mingzhang.app.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Project;

/** Whole budgets and single projects of the year before are brought into a draft. */
class BringTest {

  private static final String UNIT = "514002";

  private final TestApp app = TestApp.shared();
  private final Drafts drafts = app.bean(Drafts.class);
  private Visitor officer;
  private Draft draft;

  @BeforeEach
  void signIn() {
    officer = app.as("jb" + UNIT);
    long id =
        app.db()
            .sql(
                "select d.id from draft d join organisation o on o.id = d.organisation"
                    + " join campaign c on c.id = d.campaign where o.code = ?"
                    + " order by c.budget_year desc fetch first 1 row only")
            .param(UNIT)
            .query(Long.class)
            .single();
    app.db().sql("update draft set step = 'prepare' where id = ?").param(id).update();
    draft = drafts.get(id);
  }

  @Test
  void startsFromLastYearWithoutWhatBelongsToItAlone() {
    Budget before = drafts.lastYear(draft).orElseThrow();
    Answer answer = officer.post("/preparation/" + draft.id() + "/last-year", Map.of());
    assertThat(answer.status()).isEqualTo(303);
    Budget now = drafts.read(draft).budget();
    assertThat(now.year()).isEqualTo(before.year() + 1);
    assertThat(now.revenue()).hasSameSizeAs(before.revenue());
    assertThat(now.projects()).extracting(Project::name).containsExactlyElementsOf(names(before));
    assertThat(now.carryForward()).isEmpty();
    assertThat(now.purchases()).isEmpty();
    // Once more changes nothing: every line is there already.
    List<DraftLine> lines = drafts.lines(draft);
    officer.post("/preparation/" + draft.id() + "/last-year", Map.of());
    assertThat(drafts.lines(draft)).isEqualTo(lines);
  }

  @Test
  void takesOneProjectOverWithItsTargets() {
    Project wanted = drafts.lastYear(draft).orElseThrow().projects().getLast();
    app.db()
        .sql("update draft_line set deleted = true where draft = :draft and sheet in (:sheets)")
        .param("draft", draft.id())
        .param("sheets", Set.of("projects", "spending", "goals", "indicators"))
        .update();
    assertThat(officer.get("/preparation/" + draft.id()).body()).contains(wanted.name());
    officer.post("/preparation/" + draft.id() + "/projects", Map.of("project", wanted.key()));
    Budget now = drafts.read(draft).budget();
    assertThat(now.projects()).singleElement().isEqualTo(withoutPast(wanted));
    assertThat(now.cost(now.projects().getFirst())).isPositive();
  }

  private Project withoutPast(Project project) {
    return RollOver.into(draft, drafts.lastYear(draft).orElseThrow())
        .project(draft.code(), project.key())
        .orElseThrow();
  }

  private static List<String> names(Budget budget) {
    return budget.projects().stream().map(Project::name).toList();
  }
}
