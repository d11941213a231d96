package org.mingzhang.formats.writers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/** Writes a document as Markdown, with tables of bars and dashes. */
public final class MarkdownWriter {

  private MarkdownWriter() {}

  public static byte[] write(Document document) {
    return Flat.of(document).blocks().stream()
        .map(MarkdownWriter::block)
        .collect(joining("\n"))
        .getBytes(UTF_8);
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading heading -> "#".repeat(heading.level()) + " " + heading.text() + "\n";
      case Paragraph paragraph -> paragraph.text() + "\n";
      case Grid grid -> grid(grid);
    };
  }

  private static String grid(Grid grid) {
    GridRow head = grid.rows().getFirst();
    return row(head)
        + "| --- ".repeat(head.cells().size())
        + "|\n"
        + grid.rows().stream().skip(1).map(MarkdownWriter::row).collect(joining());
  }

  private static String row(GridRow row) {
    return row.cells().stream()
        .map(cell -> cell.text().replace("|", "\\|").replace("\n", "<br>"))
        .collect(joining(" | ", "| ", " |\n"));
  }
}
