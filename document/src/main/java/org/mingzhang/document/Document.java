package org.mingzhang.document;

import java.util.List;

/**
 * A file, read or to be written: its blocks in reading order.
 *
 * @param format short name of the format, such as {@code pdf}
 * @param pages number of pages or sheets; 1 for formats without
 */
public record Document(String format, int pages, DocumentInfo info, List<Block> blocks) {

  /** A document that says nothing of itself. */
  public Document(String format, int pages, List<Block> blocks) {
    this(format, pages, DocumentInfo.NONE, blocks);
  }

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The same blocks under this cover. */
  public Document with(DocumentInfo other) {
    return new Document(format, pages, other, blocks);
  }
}
