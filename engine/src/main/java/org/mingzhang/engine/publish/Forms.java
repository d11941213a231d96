package org.mingzhang.engine.publish;

import java.util.Optional;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;

/** Which layout a year's budget is printed in. */
public final class Forms {

  private Forms() {}

  /** The first layout that is used for a year; empty if there is none. */
  public static Optional<Layout> of(int year) {
    return Layouts.standard().all().stream().filter(layout -> layout.covers(year)).findFirst();
  }

  /**
   * The layout of a name, or what its province uses for the year.
   *
   * @param name as a workbook states it; empty if there is none of that name
   */
  public static Optional<Layout> named(String name, int year) {
    return Layouts.standard().all().stream()
        .filter(layout -> layout.name().equals(name))
        .findFirst()
        .map(layout -> of(year, layout));
  }

  /** What the province of a layout uses for another year; the layout itself if nothing is known. */
  static Layout of(int year, Layout near) {
    if (near.covers(year)) {
      return near;
    }
    return Layouts.standard().all().stream()
        .filter(layout -> layout.province().equals(near.province()) && layout.covers(year))
        .findFirst()
        .orElse(near);
  }
}
