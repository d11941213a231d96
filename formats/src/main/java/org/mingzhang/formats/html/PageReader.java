package org.mingzhang.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingzhang.document.Block;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/** Reads the flow of a page: blocks one after another, tables as grids. */
final class PageReader {

  private final boolean keepsLines;
  private final List<Block> blocks = new ArrayList<>();
  private final TableReader tables = new TableReader();
  private final Flow flow = new Flow();
  private Place place = Place.UNKNOWN;

  /**
   * @param keepsLines whether line ends of the source are printed, as in Markdown
   */
  PageReader(boolean keepsLines) {
    this.keepsLines = keepsLines;
  }

  List<Block> read(Element page) {
    Element body = page.selectFirst("body");
    Element title = page.selectFirst("head > title");
    if (title != null && (body == null || !says(body, title.text()))) {
      flow.add(title.text());
      flushHeading(1, Nodes.place(title));
    }
    walk(body == null ? page : body);
    flush();
    return blocks;
  }

  /** Whether the page itself says its title, perhaps in several lines. */
  private static boolean says(Element body, String title) {
    return Nodes.shown(body).contains(title.replaceAll("\\s", ""));
  }

  private void walk(Element parent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        text(text);
      } else if (child instanceof Element element && !Nodes.isHidden(element)) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    int level = Nodes.headingLevel(element);
    if (element.normalName().equals("table")) {
      flush();
      table(element);
    } else if (level > 0 && element.selectFirst("table") == null) {
      flush();
      flow.add(TableReader.text(element).replace('\n', ' '));
      flushHeading(level, Nodes.place(element));
    } else if (element.normalName().equals("br")) {
      flush();
    } else if (Nodes.isBlock(element)) {
      flush();
      walk(element);
      flush();
    } else {
      walk(element);
    }
  }

  private void table(Element table) {
    if (LayoutTable.is(table)) {
      walk(table);
      flush();
      return;
    }
    for (Element caption : TableReader.captions(table)) {
      walk(caption);
      flush();
    }
    tables.read(table).ifPresent(blocks::add);
  }

  private void text(TextNode node) {
    String source = node.getWholeText();
    if (!keepsLines && (node.parent() == null || !node.parent().nameIs("pre"))) {
      begin(Nodes.place(node));
      flow.add(source);
      return;
    }
    int line = Nodes.place(node).line();
    for (String part : source.split("\n", -1)) {
      flush();
      begin(Place.ofLine(line++));
      int level = markdownLevel(part);
      flow.add(part.substring(level));
      if (level > 0) {
        flushHeading(level, place);
      }
    }
  }

  private static int markdownLevel(String line) {
    int level = 0;
    while (level < line.length() && level < 6 && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
  }

  /** A paragraph stands where its first text stands. */
  private void begin(Place at) {
    place = flow.isEmpty() ? at : place;
  }

  private void flush() {
    String text = flow.take();
    if (!text.isEmpty()) {
      blocks.add(new Paragraph(text, place));
    }
  }

  private void flushHeading(int level, Place at) {
    String text = flow.take();
    if (!text.isEmpty()) {
      blocks.add(new Heading(level, text, at));
    }
  }
}
