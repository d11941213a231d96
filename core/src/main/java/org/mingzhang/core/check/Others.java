package org.mingzhang.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;

/**
 * The other documents a publication is checked against.
 *
 * @param lastYear what the same organisation published for the year before; null if not given
 * @param units what the units of a department published for the same year; empty if not given
 */
public record Others(@Nullable Book lastYear, List<Book> units) {

  /** A publication on its own. */
  public static final Others NONE = new Others(null, List.of());

  public Others {
    units = List.copyOf(units);
  }

  /**
   * One of them.
   *
   * @param document what places in it are called by, such as its file name
   */
  public record Book(String document, Publication publication, Layout layout) {}
}
