package org.mingzhang.core.layout;

import java.util.regex.Pattern;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * An amount that the narrative has to state.
 *
 * @param id its name in formulas
 * @param section id of the section it is said in
 * @param subject matches the words it is said of
 * @param year the year it is said of
 */
public record StatementLayout(
    String id, String section, Pattern subject, Measure measure, Year year) {

  /** The year a statement is made of, seen from the budget year. */
  public enum Year {
    THIS,
    LAST,
    /** Said of the end of last year or the beginning of this one, which is the same. */
    ANY
  }
}
