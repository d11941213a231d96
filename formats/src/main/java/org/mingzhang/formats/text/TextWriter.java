package org.mingzhang.formats.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Writer;

/** Writes plain text: tables with bars, their columns under each other in a fixed-width font. */
public final class TextWriter implements Writer {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String ending() {
    return "txt";
  }

  @Override
  public byte[] write(Document document) {
    StringBuilder out = new StringBuilder();
    cover(document.info(), out);
    for (Block block : document.blocks()) {
      switch (block) {
        case Heading heading -> line(heading.text(), out);
        case Paragraph paragraph -> line(paragraph.text(), out);
        case Grid grid -> BarTable.write(grid, out);
      }
      out.append('\n');
    }
    return out.toString().getBytes(UTF_8);
  }

  private static void cover(DocumentInfo info, StringBuilder out) {
    if (info.hasCover()) {
      line(info.title().replace("\n", ""), out);
      if (!info.byline().isEmpty()) {
        line(info.byline(), out);
      }
      info.cover().forEach(cover -> line(cover, out));
      out.append('\n');
    }
  }

  /** A line feed within a text is kept as a line: text has no other. */
  private static void line(String text, StringBuilder out) {
    out.append(text).append('\n');
  }
}
