package org.mingzhang.app.access;

import static org.mingzhang.app.access.Role.ASSET_REVIEWER;
import static org.mingzhang.app.access.Role.BUDGET_REVIEWER;
import static org.mingzhang.app.access.Role.BUSINESS_REVIEWER;
import static org.mingzhang.app.access.Role.DEPARTMENT_REVIEWER;
import static org.mingzhang.app.access.Role.HEAD;
import static org.mingzhang.app.access.Role.PERFORMANCE_REVIEWER;
import static org.mingzhang.app.access.Role.PREPARER;
import static org.mingzhang.app.access.Role.PUBLISHER;
import static org.mingzhang.app.access.Role.SECRECY_REVIEWER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Roles that have the same part in something; each group is the one before and a few more. */
public enum Group {
  /** The reviewers of the finance bureau. */
  FINANCE(List.of(), BUSINESS_REVIEWER, PERFORMANCE_REVIEWER, ASSET_REVIEWER, BUDGET_REVIEWER),
  /** Those who review what is not their own. */
  REVIEWERS(List.of(FINANCE), DEPARTMENT_REVIEWER),
  /** Those who pass what is submitted, or send it back. */
  DECIDERS(List.of(REVIEWERS), HEAD),
  /** Those who have a part in the rounds up and down, and may look into their versions. */
  ROUNDS(List.of(DECIDERS), PREPARER),
  /** Those who see the budgets within their scope: all but the administrators. */
  BUSINESS(List.of(ROUNDS), SECRECY_REVIEWER, PUBLISHER);

  private final Set<Role> roles;

  Group(List<Group> within, Role... more) {
    EnumSet<Role> all = EnumSet.noneOf(Role.class);
    within.forEach(group -> all.addAll(group.roles));
    Collections.addAll(all, more);
    this.roles = Collections.unmodifiableSet(all);
  }

  public Set<Role> roles() {
    return roles;
  }
}
