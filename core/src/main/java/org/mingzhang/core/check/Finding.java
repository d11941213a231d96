package org.mingzhang.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.publication.Origin;

/**
 * Something a rule found, written for the person who has to mend it.
 *
 * @param rule id of the rule
 * @param fault what is wrong, apart from where: findings of one fault are told together, be it one
 *     slip made in many places or one figure that breaks several rules
 * @param message what is wrong, in one or two plain sentences
 * @param where the places it speaks of, the most suspect first
 * @param expected what should be printed; "" where there is no one value
 * @param actual what is printed
 * @param cause what most likely happened; "" if nothing explains it exactly
 * @param repair what to do about it; "" if only a person can tell
 */
public record Finding(
    String rule,
    String fault,
    Severity severity,
    String message,
    List<Place> where,
    String expected,
    String actual,
    String cause,
    String repair) {

  public Finding {
    where = List.copyOf(where);
  }

  /** How much a finding matters. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word of the exchange format. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A place in the publication. Parts that do not apply are null.
   *
   * @param table key of the table
   * @param tableTitle its title as a person knows it
   * @param row row as printed: code and name, or label
   * @param column column title as printed
   * @param project number of the project sheet
   * @param indicator indicator in the sheet, counted from 1 with its name
   * @param section heading of the section
   * @param document which document it is in; null for the one that is checked
   */
  public record Place(
      @Nullable String table,
      @Nullable String tableTitle,
      @Nullable String row,
      @Nullable String column,
      @Nullable Integer project,
      @Nullable String indicator,
      @Nullable String section,
      Origin origin,
      @Nullable String document) {

    /** A place in the document that is checked. */
    public Place(
        @Nullable String table,
        @Nullable String tableTitle,
        @Nullable String row,
        @Nullable String column,
        @Nullable Integer project,
        @Nullable String indicator,
        @Nullable String section,
        Origin origin) {
      this(table, tableTitle, row, column, project, indicator, section, origin, null);
    }

    /** The same place of another document; null for the one that is checked. */
    public Place in(@Nullable String other) {
      return new Place(table, tableTitle, row, column, project, indicator, section, origin, other);
    }
  }
}
