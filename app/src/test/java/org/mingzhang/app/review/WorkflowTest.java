package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Stage;
import org.mingzhang.app.review.workflow.Step;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.review.workflow.WorkflowReader;

class WorkflowTest {

  private final Workflow workflow = new WorkflowConfiguration().workflow("nowhere");
  private final Calendar calendar = new WorkflowConfiguration().calendar("nowhere");

  WorkflowTest() throws IOException {}

  @Test
  void goesTwiceUpAndTwiceDown() {
    assertThat(workflow.rounds()).extracting(Round::up).containsExactly(true, false, true, false);
    assertThat(workflow.ways().getLast().controls()).isTrue();
    assertThat(workflow.ways().getFirst().controls()).isFalse();
    assertThat(workflow.binding()).containsExactly("second-up");
    assertThat(workflow.upBefore(workflow.round("second-up"))).contains(workflow.round("first-up"));
  }

  @Test
  void letsTheFinanceSectionsReviewSideBySideAndTheBudgetSectionDecideLast() {
    assertThat(workflow.stages().stream().map(stage -> stage.steps().stream().map(Step::role)))
        .extracting(java.util.stream.Stream::toList)
        .containsExactly(
            java.util.List.of(Role.HEAD),
            java.util.List.of(Role.DEPARTMENT_REVIEWER),
            java.util.List.of(
                Role.BUSINESS_REVIEWER, Role.PERFORMANCE_REVIEWER, Role.ASSET_REVIEWER),
            java.util.List.of(Role.BUDGET_REVIEWER));
    Round round = workflow.rounds().getFirst();
    Stage last = round.stages().getLast();
    assertThat(round.after(last)).isEmpty();
  }

  @Test
  void keepsStepsApartUnlessTheBureauIsTooSmallForIt() {
    assertThat(workflow.separate()).isTrue();
    String rounds =
        """
        rounds:
          - {id: one, title: 一, english: One, way: up, final: true, stages: [{id: head, title: 签, english: Sign,
              steps: [{id: head, role: HEAD, back: [prepare]}]}]}
        """;
    assertThat(WorkflowReader.read(rounds, "own.yaml").separate()).isTrue();
    assertThat(WorkflowReader.read("separate: false\n" + rounds, "own.yaml").separate()).isFalse();
  }

  @Test
  void refusesAWorkflowThatLeadsNowhere() {
    assertThatThrownBy(
            () ->
                WorkflowReader.read(
                    """
                    rounds:
                      - {id: one, title: 一, english: One, way: up, final: true, stages: [{id: head, title: 签, english: Sign,
                          steps: [{id: head, role: HEAD, back: [later]}]}]}
                    """,
                    "own.yaml"))
        .hasMessageContaining("head can only go back to one of [prepare]");
    assertThatThrownBy(() -> WorkflowReader.read("rounds: []", "own.yaml"))
        .hasMessageContaining("no round up");
  }

  @Test
  void countsTheStatutoryDaysFromTheDayTheCongressApproves() {
    Map<String, LocalDate> due =
        calendar.due(2027, Map.of("congress", LocalDate.of(2027, 1, 20)), Map.of());
    assertThat(due)
        .containsEntry("opening", LocalDate.of(2026, 6, 30))
        .containsEntry("draft", LocalDate.of(2026, 12, 21))
        .containsEntry("reply", LocalDate.of(2027, 2, 9))
        .containsEntry("units", LocalDate.of(2027, 2, 24))
        .containsEntry("publish-department", LocalDate.of(2027, 3, 1))
        .containsEntry("publish-unit", LocalDate.of(2027, 3, 16));
  }

  @Test
  void countsFromTheDayOnWhichItWasDone() {
    Map<String, LocalDate> due =
        calendar.due(
            2027,
            Map.of("congress", LocalDate.of(2027, 1, 20)),
            Map.of("reply", LocalDate.of(2027, 2, 1)));
    assertThat(due)
        .containsEntry("units", LocalDate.of(2027, 2, 16))
        .containsEntry("publish-department", LocalDate.of(2027, 2, 21));
    assertThat(calendar.due(2027, Map.of(), Map.of())).doesNotContainKeys("congress", "reply");
  }
}
