package org.mingzhang.forms;

import java.util.List;
import org.mingzhang.core.publication.Publication;

/**
 * What was recognised in a document.
 *
 * @param publications the budgets in it, in order; empty if it is no budget
 * @param nearest if it is none: what was looked for and what came nearest, for the message to the
 *     user
 */
public record Recognition(List<Publication> publications, List<Near> nearest) {

  public Recognition {
    publications = List.copyOf(publications);
    nearest = List.copyOf(nearest);
  }

  /**
   * A table that was looked for and not found.
   *
   * @param tableTitle title of the table in the layout that fits best
   * @param found the text of the document that came nearest, "" if nothing did
   * @param likeness 0 to 100
   */
  public record Near(String tableTitle, String found, int likeness) {}
}
