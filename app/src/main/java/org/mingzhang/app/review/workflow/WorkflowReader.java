package org.mingzhang.app.review.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.app.access.Role;

/** Reads workflow.yaml, and refuses one that would lead nowhere. */
public final class WorkflowReader {

  private static final String ID = "id";
  private static final String SEPARATE = "separate";
  private static final String STEPS = "steps";

  private WorkflowReader() {}

  /**
   * Reads a description.
   *
   * @param name for messages
   * @throws IllegalStateException if it is none; the message says where
   */
  public static Workflow read(String yaml, String name) {
    Description all = Description.read(yaml, name);
    Workflow workflow =
        new Workflow(
            all.list("rounds").stream().map(WorkflowReader::round).toList(),
            !all.has(SEPARATE) || all.flag(SEPARATE));
    if (workflow.ways().isEmpty() || workflow.binding().isEmpty()) {
      throw new IllegalStateException(name + ": no round up, or none that is final");
    }
    return workflow;
  }

  private static Round round(Description part) {
    boolean up = part.required("way").equals("up");
    List<Stage> stages = part.list("stages").stream().map(WorkflowReader::stage).toList();
    Set<String> before = new HashSet<>(Set.of(Workflow.PREPARE));
    for (Stage stage : stages) {
      for (Step step : stage.steps()) {
        if (step.back().isEmpty() || !before.containsAll(step.back())) {
          throw new IllegalStateException(
              part.where() + ": " + step.id() + " can only go back to one of " + before);
        }
      }
      if (stage.steps().isEmpty() || !before.add(stage.id())) {
        throw new IllegalStateException(part.where() + ": " + stage.id() + " is twice or empty");
      }
    }
    if (up && stages.isEmpty()) {
      throw new IllegalStateException(part.where() + ": nobody reviews it");
    }
    return new Round(
        part.required(ID),
        part.title(),
        up,
        part.flag("controls"),
        part.flag("reviewed"),
        part.flag("final"),
        stages);
  }

  private static Stage stage(Description part) {
    return new Stage(
        part.required(ID),
        part.title(),
        part.list(STEPS).stream().map(step -> step(step, part.title())).toList());
  }

  private static Step step(Description part, Title stage) {
    return new Step(
        part.required(ID),
        part.has("title") ? part.title() : stage,
        Role.valueOf(part.required("role")),
        part.words("back"),
        part.flag("corrects"));
  }
}
