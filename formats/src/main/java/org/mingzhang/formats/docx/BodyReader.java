package org.mingzhang.formats.docx;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;

/**
 * Reads the body: paragraphs and tables, and the same again inside cells and text boxes. Elements
 * it does not know, such as links and content controls, are entered.
 */
final class BodyReader {

  private final Xml xml;
  private final Styles styles;
  private final Numbering numbering;
  private final TableReader tables;
  private int page = 1;
  private int line;

  /** Whether nothing was printed since the page broke: what breaks it again is the same break. */
  private boolean freshPage = true;

  BodyReader(Xml xml, Styles styles, Numbering numbering) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.tables = new TableReader(this);
  }

  List<Block> read() throws UnusableInput {
    List<Block> blocks = new ArrayList<>();
    while (xml.next()) {
      if (xml.starts("body")) {
        readInto(blocks);
      }
    }
    return blocks;
  }

  /** The page that was reached, counted from 1. */
  int page() {
    return page;
  }

  /** The place of what comes next. */
  Place place() {
    return Place.ofPage(page, line + 1);
  }

  Xml xml() {
    return xml;
  }

  /** Reads everything up to the end of the element just started. */
  void readInto(List<Block> blocks) throws UnusableInput {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts()) {
        block(blocks);
      }
    }
  }

  /** Reads the element just started if it is a block, or passes over what does not print. */
  void block(List<Block> blocks) throws UnusableInput {
    switch (xml.name()) {
      case "p" -> paragraph(blocks);
      case "tbl" -> blocks.add(tables.read());
      case "del", "moveFrom", "Fallback", "sdtPr", "sectPr" -> xml.skip();
      default -> {}
    }
  }

  /** Reads section properties: whether the next section begins on a page of its own. */
  boolean endsPage() throws UnusableInput {
    boolean ends = true;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("type")) {
        ends = !xml.attribute("val", "").equals("continuous");
      }
    }
    return ends;
  }

  /** The page breaks before whatever is printed next. */
  void breakPage() {
    if (!freshPage) {
      page++;
      freshPage = true;
    }
  }

  private void paragraph(List<Block> blocks) throws UnusableInput {
    line++;
    ParagraphReader reader = new ParagraphReader(this);
    reader.read();
    String text = reader.text().strip();
    Styles.Style style = reader.style();
    if (!text.isEmpty()) {
      if (style.list() > 0) {
        text = numbering.next(style.list(), style.level()) + text;
      }
      Place place = Place.ofPage(reader.page(), line);
      blocks.add(
          style.isHeading()
              ? new Heading(style.outline() + 1, text, place)
              : new Paragraph(text, place));
    }
    blocks.addAll(reader.boxes());
    if (reader.endsSection()) {
      breakPage();
    }
  }

  /** Called by a paragraph when it prints something. */
  void printed() {
    freshPage = false;
  }

  Styles styles() {
    return styles;
  }
}
