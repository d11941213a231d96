package org.mingzhang.formats.writers;

import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/** Writes a document as a web page, with spans and tables in cells. */
public final class HtmlWriter {

  private HtmlWriter() {}

  public static byte[] write(Document document, Charset charset) {
    String body = document.blocks().stream().map(HtmlWriter::block).collect(joining("\n"));
    String head =
        "<!DOCTYPE html>\n<html><head><meta charset=\"" + charset + "\"></head>\n<body>\n";
    return (head + body + "\n</body></html>\n").getBytes(charset);
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading heading -> element("h" + heading.level(), "", text(heading.text()));
      case Paragraph paragraph -> element("p", "", text(paragraph.text()));
      case Grid grid -> table(grid);
    };
  }

  private static String table(Grid grid) {
    return element("table", "", grid.rows().stream().map(HtmlWriter::row).collect(joining("\n")));
  }

  private static String row(GridRow row) {
    return element("tr", "", row.cells().stream().map(HtmlWriter::cell).collect(joining("\n  ")));
  }

  private static String cell(GridCell cell) {
    String spans = span("colspan", cell.columnSpan()) + span("rowspan", cell.rowSpan());
    String nested = cell.nested().stream().map(HtmlWriter::table).collect(joining());
    return element("td", spans, text(cell.text()) + nested);
  }

  private static String span(String attribute, int span) {
    return span == 1 ? "" : " " + attribute + "=\"" + span + "\"";
  }

  private static String element(String name, String attributes, String content) {
    return "<" + name + attributes + ">" + content + "</" + name + ">";
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}
