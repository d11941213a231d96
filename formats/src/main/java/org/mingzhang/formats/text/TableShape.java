package org.mingzhang.formats.text;

import java.util.List;
import java.util.Optional;

/** One of the shapes in which a table survives as text. */
interface TableShape {

  /** All shapes; the first that finds something at a line is believed. */
  List<TableShape> ALL =
      List.of(new PipeTable(), new CellPerLineTable(), new TabTable(), new AlignedTable());

  /** What stands in this shape from a line on, which is not blank; empty if nothing does. */
  Optional<Found> find(List<Line> lines, int from);
}
