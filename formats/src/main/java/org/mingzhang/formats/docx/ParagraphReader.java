package org.mingzhang.formats.docx;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;

/** Reads one paragraph: its properties, the text of its runs, the boxes anchored in it. */
final class ParagraphReader {

  private static final String LEADER = "……";

  private final BodyReader body;
  private final Xml xml;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> boxes = new ArrayList<>();
  private Styles.Style style;
  private boolean endsSection;
  private int page;

  ParagraphReader(BodyReader body) {
    this.body = body;
    this.xml = body.xml();
    this.style = body.styles().style("");
  }

  void read() throws UnusableInput {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts()) {
        element();
      }
    }
  }

  private void element() throws UnusableInput {
    switch (xml.name()) {
      case "pPr" -> properties();
      case "r" -> run();
      case "t" -> print(xml.content());
      case "del", "moveFrom", "Fallback", "rt", "sdtPr" -> xml.skip();
      case "txbxContent" -> body.readInto(boxes);
      default -> {}
    }
  }

  private void properties() throws UnusableInput {
    Styles.Style own = Styles.PLAIN;
    String id = "";
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> id = xml.attribute("val", "");
        case "rPr", "pPrChange" -> xml.skip();
        case "sectPr" -> endsSection = body.endsPage();
        case "pageBreakBefore" -> {
          if (xml.on("val", true)) {
            body.breakPage();
          }
        }
        default -> own = own.with(xml);
      }
    }
    style = own.or(body.styles().style(id));
  }

  private void run() throws UnusableInput {
    boolean hidden = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "rPr" -> hidden = isHidden();
        case "t" -> {
          String content = xml.content();
          print(hidden ? "" : content);
        }
        case "tab", "ptab" -> print("\t");
        case "br" -> lineBreak();
        case "cr" -> print("\n");
        case "noBreakHyphen" -> print("-");
        case "lastRenderedPageBreak" -> body.breakPage();
        case "instrText", "delText", "delInstrText" -> xml.skip();
        default -> element();
      }
    }
  }

  private boolean isHidden() throws UnusableInput {
    boolean hidden = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("vanish")) {
        hidden = xml.on("val", true);
      } else if (xml.starts("rPrChange")) {
        xml.skip();
      }
    }
    return hidden;
  }

  private void lineBreak() {
    if (xml.attribute("type", "").equals("page")) {
      body.breakPage();
    } else {
      print("\n");
    }
  }

  private void print(String printed) {
    if (!printed.isEmpty()) {
      page = page == 0 ? body.page() : page;
      body.printed();
      text.append(printed);
    }
  }

  /** The text; the leader before the page of an entry of the contents is a tab when stored. */
  String text() {
    int tab = style.isContents() ? text.lastIndexOf("\t") : -1;
    return tab < 0 ? text.toString() : text.substring(0, tab) + LEADER + text.substring(tab + 1);
  }

  Styles.Style style() {
    return style;
  }

  /** The page on which the paragraph begins. */
  int page() {
    return page == 0 ? body.page() : page;
  }

  List<Block> boxes() {
    return boxes;
  }

  /** Whether the section ends with this paragraph and the next begins on a page of its own. */
  boolean endsSection() {
    return endsSection;
  }
}
