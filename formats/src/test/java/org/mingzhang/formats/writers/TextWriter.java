package org.mingzhang.formats.writers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/** Writes a document as text with a row a line and tabs between the cells. */
public final class TextWriter {

  private TextWriter() {}

  public static byte[] write(Document document) {
    return Flat.of(document).blocks().stream()
        .map(TextWriter::block)
        .collect(joining("\n"))
        .getBytes(UTF_8);
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading heading -> heading.text() + "\n";
      case Paragraph paragraph -> paragraph.text() + "\n";
      case Grid grid -> grid.rows().stream().map(TextWriter::row).collect(joining());
    };
  }

  private static String row(GridRow row) {
    return row.cells().stream()
        .map(cell -> cell.text().replace("\n", "<br>"))
        .collect(joining("\t", "", "\n"));
  }
}
