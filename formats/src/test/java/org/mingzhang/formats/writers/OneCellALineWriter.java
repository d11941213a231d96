package org.mingzhang.formats.writers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/** Writes a document as text with a cell a line: a tab before it, an empty line after its row. */
public final class OneCellALineWriter {

  private OneCellALineWriter() {}

  public static byte[] write(Document document) {
    return Flat.of(document).blocks().stream()
        .map(OneCellALineWriter::block)
        .collect(joining())
        .getBytes(UTF_8);
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading heading -> heading.text() + "\n";
      case Paragraph paragraph -> paragraph.text() + "\n";
      case Grid grid ->
          grid.rows().stream().map(OneCellALineWriter::row).collect(joining("\n", "", "\n\n"));
    };
  }

  private static String row(GridRow row) {
    return row.cells().stream().map(cell -> "\t" + cell.text() + "\n").collect(joining());
  }
}
