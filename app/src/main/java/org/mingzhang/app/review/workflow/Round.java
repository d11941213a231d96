package org.mingzhang.app.review.workflow;

import java.util.List;
import java.util.Optional;

/**
 * One way up or down.
 *
 * @param up whether units submit in it; else finance issues
 * @param controls whether control figures bind
 * @param reviewed whether only projects of the round up before may be in it
 * @param binding whether what is approved in it is the budget that is published
 * @param stages what a version goes through, in order; none on the way down
 */
public record Round(
    String id,
    Title title,
    boolean up,
    boolean controls,
    boolean reviewed,
    boolean binding,
    List<Stage> stages) {

  public Round {
    stages = List.copyOf(stages);
  }

  public Optional<Stage> stage(String id) {
    return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
  }

  /** The stage after one; empty after the last. */
  public Optional<Stage> after(Stage stage) {
    int next = stages.indexOf(stage) + 1;
    return next < stages.size() ? Optional.of(stages.get(next)) : Optional.empty();
  }
}
