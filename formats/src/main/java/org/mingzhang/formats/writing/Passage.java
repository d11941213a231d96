package org.mingzhang.formats.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/**
 * Blocks that are printed together: a table with the heading and the labels over it, or one block
 * of text.
 *
 * @param above heading and labels, or the block of text
 */
public record Passage(List<Block> above, @Nullable Grid table) {

  public Passage {
    above = List.copyOf(above);
  }

  /** The passages of a document in order. */
  public static List<Passage> of(List<Block> blocks) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int table = tableOf(blocks, at);
      passages.add(
          table < 0
              ? new Passage(blocks.subList(at, at + 1), null)
              : new Passage(blocks.subList(at, table), (Grid) blocks.get(table)));
      at = Math.max(at, table) + 1;
    }
    return passages;
  }

  /** The grid that a heading or labels from here on stand over; -1 if they stand over none. */
  private static int tableOf(List<Block> blocks, int from) {
    int at = blocks.get(from) instanceof Heading ? from + 1 : from;
    while (at < blocks.size()
        && blocks.get(at) instanceof Paragraph paragraph
        && paragraph.role() == Paragraph.Role.LABEL) {
      at++;
    }
    return at < blocks.size() && blocks.get(at) instanceof Grid ? at : -1;
  }

  /** The heading over the table; null if there is none. */
  public @Nullable Heading heading() {
    return table != null && !above.isEmpty() && above.getFirst() instanceof Heading heading
        ? heading
        : null;
  }

  /** The labels over the table. */
  public List<String> labels() {
    return above.stream()
        .filter(block -> table != null && block instanceof Paragraph)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }
}
