package org.mingzhang.app.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Whose documents they are.
 *
 * @param person null of somebody who is not signed in
 * @param visitor what the session of such a visitor calls itself; "" of a person
 */
record Owner(@Nullable Long person, String visitor) {

  /** Ends the condition of a query over {@code inspection_job j}; takes {@link #arguments()}. */
  static final String OWNS = " (j.person = ? or j.person is null and j.visitor = ?)";

  private static final long NOBODY = -1;

  /** Nobody has the id -1, and no job the visitor "-". */
  Object[] arguments() {
    return new Object[] {person == null ? NOBODY : person, person == null ? visitor : "-"};
  }

  boolean isVisitor() {
    return person == null;
  }
}
