package org.mingzhang.forms.flow;

import org.mingzhang.core.publication.Origin;
import org.mingzhang.document.Place;

/**
 * A line of text outside the body of a table.
 *
 * @param text wraps joined
 * @param heading level of the heading, 0 if the format does not mark it as one
 */
public record Line(String text, int heading, int block, Place place) implements Item {

  public Origin origin() {
    return Origins.of(place, block);
  }
}
