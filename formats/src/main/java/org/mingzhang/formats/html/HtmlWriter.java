package org.mingzhang.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Writer;

/** Writes one page that stands alone: semantic, readable on a phone, printable. */
public final class HtmlWriter implements Writer {

  private static final String STYLE = resource("page.css");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public byte[] write(Document document) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n");
    page.append("<meta charset=\"UTF-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(escape(title(document))).append("</title>\n");
    if (!document.info().publisher().isEmpty()) {
      page.append("<meta name=\"author\" content=\"");
      page.append(escape(document.info().publisher())).append("\">\n");
    }
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    cover(document.info(), page);
    if (document.info().contents()) {
      contents(document.blocks(), page);
    }
    page.append("<main>\n");
    blocks(document.blocks(), page);
    return page.append("</main>\n</body>\n</html>\n").toString().getBytes(UTF_8);
  }

  private static String title(Document document) {
    if (document.info().hasCover()) {
      return document.info().title().replace("\n", "");
    }
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        return heading.text();
      }
      if (block instanceof Paragraph paragraph) {
        return paragraph.text().lines().findFirst().orElse("");
      }
    }
    return "";
  }

  private static void cover(DocumentInfo info, StringBuilder page) {
    if (info.hasCover()) {
      page.append("<header>\n<p class=\"title\">").append(text(info.title())).append("</p>\n");
      if (!info.byline().isEmpty()) {
        page.append("<p>").append(text(info.byline())).append("</p>\n");
      }
      info.cover().forEach(line -> page.append("<p>").append(text(line)).append("</p>\n"));
      page.append("</header>\n");
    }
  }

  private static void contents(List<Block> blocks, StringBuilder page) {
    page.append("<nav aria-label=\"目录\">\n<p class=\"title\">目录</p>\n<ul>\n");
    int number = 0;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        page.append("<li class=\"l%d\"><a href=\"#h%d\">".formatted(heading.level(), ++number));
        page.append(escape(heading.text())).append("</a></li>\n");
      }
    }
    page.append("</ul>\n</nav>\n");
  }

  /** The labels over a table are its caption. */
  private static void blocks(List<Block> blocks, StringBuilder page) {
    int headings = 0;
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Heading heading -> heading(heading, ++headings, page);
        case Paragraph paragraph -> {
          int table = i;
          while (table < blocks.size() && isLabel(blocks.get(table))) {
            table++;
          }
          if (table > i && table < blocks.size() && blocks.get(table) instanceof Grid grid) {
            HtmlTable.write(grid, blocks.subList(i, table), page);
            i = table;
          } else {
            page.append("<p").append(role(paragraph)).append('>').append(text(paragraph.text()));
            page.append("</p>\n");
          }
        }
        case Grid grid -> HtmlTable.write(grid, List.of(), page);
      }
    }
  }

  private static String role(Paragraph paragraph) {
    return switch (paragraph.role()) {
      case TEXT, LABEL -> "";
      case HEADLINE -> " class=\"headline\"";
      case NOTE -> " class=\"note\"";
    };
  }

  private static boolean isLabel(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.LABEL;
  }

  private static void heading(Heading heading, int number, StringBuilder page) {
    int level = Math.min(heading.level(), 6);
    page.append("<h%d id=\"h%d\">".formatted(level, number)).append(escape(heading.text()));
    page.append("</h%d>\n".formatted(level));
  }

  static String text(String text) {
    return escape(text).replace("\n", "<br>");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
