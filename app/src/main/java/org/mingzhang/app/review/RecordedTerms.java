package org.mingzhang.app.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.app.audit.Terms;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.engine.words.Words;
import org.springframework.stereotype.Component;

/** Rounds, steps and days as their files call them, for whoever reads the audit record. */
@Component
class RecordedTerms implements Terms {

  private final Workflow workflow;
  private final Calendar calendar;

  RecordedTerms(Workflow workflow, Calendar calendar) {
    this.workflow = workflow;
    this.calendar = calendar;
  }

  @Override
  public Optional<String> title(Kind kind, String id, Locale language) {
    return switch (kind) {
      case ROUND ->
          workflow.rounds().stream()
              .filter(round -> round.id().equals(id))
              .map(round -> round.title().in(language))
              .findFirst();
      case STEP -> step(id, language);
      case DAY -> calendar.find(id).map(day -> day.title().in(language));
    };
  }

  private Optional<String> step(String id, Locale language) {
    if (id.equals(Workflow.PREPARE) || id.equals(Workflow.APPROVED)) {
      return Optional.of(
          Words.of("org.mingzhang.app.review.messages", language).text("step." + id));
    }
    return Stream.concat(
            workflow.step(id).stream().map(step -> step.title().in(language)),
            workflow.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .map(stage -> stage.title().in(language)))
        .findFirst();
  }
}
