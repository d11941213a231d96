package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;

/** Pages read one after another, and what they say together. */
public final class PrintedPages {

  private final List<List<Piece>> pages = new ArrayList<>();
  private boolean text;

  /** Reads the next page; its characters and strokes are not kept. */
  public void add(Page page) {
    text |= !page.glyphs().isEmpty();
    pages.add(PageReader.pieces(page));
  }

  /** How many pages were read. */
  public int count() {
    return pages.size();
  }

  /** Whether any page had a character on it. */
  public boolean hasText() {
    return text;
  }

  /** The blocks of all pages, page numbers left out, texts joined over the ends of pages. */
  public List<Block> blocks() {
    return Paragraphs.of(PageNumbers.without(pages));
  }
}
