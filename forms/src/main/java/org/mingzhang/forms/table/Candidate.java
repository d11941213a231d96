package org.mingzhang.forms.table;

import java.util.List;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.flow.RawGrid;

/**
 * A grid that may be a table of the layout.
 *
 * @param captions the lines between it and the grid before, at most a few, in reading order
 */
record Candidate(RawGrid grid, Shape shape, List<Line> captions, List<String> captionCores) {

  static Candidate of(RawGrid grid, List<Line> captions) {
    return new Candidate(
        grid,
        Shape.of(grid),
        captions,
        captions.stream().map(line -> TableIndex.titleCore(line.text())).toList());
  }
}
