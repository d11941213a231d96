package org.mingzhang.app.review.workflow;

import java.util.List;
import org.mingzhang.app.access.Role;

/**
 * What one role decides.
 *
 * @param back where it may send a version back to, the usual first
 * @param corrects whether it may correct figures itself
 */
public record Step(String id, Title title, Role role, List<String> back, boolean corrects) {
  public Step {
    back = List.copyOf(back);
  }
}
