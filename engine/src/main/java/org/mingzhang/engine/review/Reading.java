package org.mingzhang.engine.review;

import java.util.List;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.forms.Recognition.Near;

/**
 * What was read from one file.
 *
 * @param publications the budgets in it, in order; empty if it is no budget
 * @param nearest if it is none: the tables that were looked for and what came nearest
 */
public record Reading(Source source, List<Publication> publications, List<Near> nearest) {

  public Reading {
    publications = List.copyOf(publications);
    nearest = List.copyOf(nearest);
  }
}
