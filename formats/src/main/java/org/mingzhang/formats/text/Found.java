package org.mingzhang.formats.text;

import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;

/**
 * Blocks found at some line.
 *
 * @param end index of the first line after them
 */
record Found(List<? extends Block> blocks, int end) {

  static Found of(Grid grid, int end) {
    return new Found(List.of(grid), end);
  }
}
