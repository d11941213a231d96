package org.mingzhang.document;

import java.util.List;

/**
 * A file, read: its blocks in reading order.
 *
 * @param format short name of the format, such as {@code pdf}
 * @param pages number of pages or sheets; 1 for formats without
 */
public record Document(String format, int pages, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
