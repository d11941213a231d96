package org.mingzhang.formats.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.mingzhang.document.Block;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/** Reads the body: paragraphs, those with a heading style as headings, and tables. */
final class BodyReader {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])\\b.*");
  private static final int BODY_LEVEL = 9;

  private final HWPFDocument word;
  private final List<Block> blocks = new ArrayList<>();
  private int line;

  BodyReader(HWPFDocument word) {
    this.word = word;
  }

  List<Block> read() {
    Range range = word.getRange();
    int count = range.numParagraphs();
    int at = 0;
    while (at < count) {
      org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        TableReader reader = new TableReader(table, line);
        reader.grid().ifPresent(blocks::add);
        line += Math.max(1, table.numRows());
        at += Math.max(1, table.numParagraphs());
      } else {
        line++;
        paragraph(paragraph);
        at++;
      }
    }
    return blocks;
  }

  private void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
    String text = Texts.printed(paragraph.text());
    if (!text.isEmpty()) {
      Place place = Place.ofPage(0, line);
      int level = level(paragraph);
      blocks.add(level > 0 ? new Heading(level, text, place) : new Paragraph(text, place));
    }
  }

  /** The level of a heading; 0 for everything else. */
  private int level(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
    StyleDescription style = word.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null || style.getName() == null ? "" : style.getName();
    Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    int outline = paragraph.getLvl();
    return outline >= 0 && outline < BODY_LEVEL ? outline + 1 : 0;
  }
}
