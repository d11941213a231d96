package org.mingzhang.forms.flow;

import org.mingzhang.core.publication.Origin;
import org.mingzhang.document.Box;
import org.mingzhang.document.Place;

/** Places in a file as origins of values. */
public final class Origins {

  private Origins() {}

  public static Origin of(Place place, int block) {
    Box box = place.box();
    return new Origin(
        place.page(),
        place.line(),
        place.sheet(),
        block,
        0,
        place.column(),
        box == null ? null : new Origin.Box(box.left(), box.top(), box.width(), box.height()));
  }
}
