package org.mingzhang.app.review.workflow;

import java.util.List;
import java.util.Optional;

/**
 * The rounds in their order. Of steps the program knows by name only the first and the last.
 *
 * @param separate whether nobody may decide two steps of the same version
 */
public record Workflow(List<Round> rounds, boolean separate) {

  /** With the officer, who fills it in. */
  public static final String PREPARE = "prepare";

  /** Through with the round. */
  public static final String APPROVED = "approved";

  public Workflow {
    rounds = List.copyOf(rounds);
  }

  /**
   * A round by its name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Round round(String id) {
    return rounds.stream()
        .filter(round -> round.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no round " + id));
  }

  /** The round after one; empty after the last. */
  public Optional<Round> after(Round round) {
    int next = rounds.indexOf(round) + 1;
    return next < rounds.size() ? Optional.of(rounds.get(next)) : Optional.empty();
  }

  /** The round up before one; empty if it is the first. */
  public Optional<Round> upBefore(Round round) {
    return rounds.subList(0, rounds.indexOf(round)).stream().filter(Round::up).reduce((a, b) -> b);
  }

  /** The rounds in which units submit. */
  public List<Round> ways() {
    return rounds.stream().filter(Round::up).toList();
  }

  /** Names of the rounds whose approved versions are the budget. */
  public List<String> binding() {
    return rounds.stream().filter(Round::binding).map(Round::id).toList();
  }

  /** Whether passing a step of a round is the reply of finance to the budget. */
  public boolean isReply(String round, String step) {
    return rounds.stream()
        .filter(one -> one.id().equals(round) && one.binding())
        .map(one -> one.stages().getLast())
        .anyMatch(stage -> stage.steps().stream().anyMatch(one -> one.id().equals(step)));
  }

  /** All stages that any round has, each once, in order. */
  public List<Stage> stages() {
    return rounds.stream().flatMap(round -> round.stages().stream()).distinct().toList();
  }

  /** A step of any round by its name. */
  public Optional<Step> step(String id) {
    return stages().stream()
        .flatMap(stage -> stage.steps().stream())
        .filter(step -> step.id().equals(id))
        .findFirst();
  }
}
