package org.mingzhang.app.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A region, a department or a unit.
 *
 * @param code its budget code
 * @param path the ids from the region down to it, such as {@code /1/4/9/}
 * @param administrative whether it is run under the civil service law
 */
public record Organisation(
    long id,
    String code,
    String name,
    Kind kind,
    @Nullable Long parent,
    String path,
    String nature,
    String rank,
    String funding,
    boolean administrative) {

  /** What an organisation is. */
  public enum Kind {
    REGION,
    DEPARTMENT,
    UNIT
  }
}
