package org.mingzhang.app.review.workflow;

import java.util.List;

/**
 * Steps that are decided side by side.
 *
 * @param steps all of them have to pass it
 */
public record Stage(String id, Title title, List<Step> steps) {
  public Stage {
    steps = List.copyOf(steps);
  }
}
