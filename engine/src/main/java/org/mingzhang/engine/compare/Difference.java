package org.mingzhang.engine.compare;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is not the same in both.
 *
 * @param kind what happened to it
 * @param table title of the table, or "" for a project
 * @param row the row, or the project, as printed
 * @param column the column; "" where a whole row, table or project came or went
 * @param before as printed in the first; "" if it is not there
 * @param after as printed in the second; "" if it is not there
 * @param change after less before, in the unit they are printed in; null where no money is involved
 */
public record Difference(
    Kind kind,
    String table,
    String row,
    String column,
    String before,
    String after,
    @Nullable String change) {

  /** What happened from the first to the second. */
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED;

    /** The word of the JSON output. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
