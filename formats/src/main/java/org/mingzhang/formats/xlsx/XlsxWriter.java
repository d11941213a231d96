package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Passage;
import org.mingzhang.formats.writing.Writer;

/**
 * Writes a workbook: a sheet a table, figures as numbers, headers that stay in view and repeat in
 * print; what is text stands on a sheet of its own, in order.
 */
public final class XlsxWriter implements Writer {

  private static final String TEXTS = "说明";

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public byte[] write(Document document) {
    CellStyles styles = new CellStyles();
    SheetNames names = new SheetNames();
    List<WrittenSheet> sheets = new ArrayList<>();
    TextSheet texts = new TextSheet(names.of(TEXTS), styles);
    cover(document.info(), texts);
    TableSheet last = null;
    for (Passage passage : Passage.of(document.blocks())) {
      Grid table = passage.table();
      if (table != null) {
        String title = title(passage);
        last = new TableSheet(names.of(title), passage, table, styles);
        sheets.add(last);
      } else if (last != null && isNote(passage)) {
        last.note(((Paragraph) passage.above().getFirst()).text());
      } else {
        text(passage.above().getFirst(), texts);
        last = null;
      }
    }
    if (!texts.isEmpty() || sheets.isEmpty()) {
      sheets.addFirst(texts);
    }
    return Workbook.bytes(document.info(), sheets, styles);
  }

  private static void cover(DocumentInfo info, TextSheet texts) {
    info.title().lines().forEach(line -> texts.line(line, CellStyles.TITLE));
    if (info.hasCover() && !info.byline().isEmpty()) {
      texts.line(info.byline(), CellStyles.CENTRED);
    }
    info.cover().forEach(line -> texts.line(line, CellStyles.CENTRED));
  }

  private static boolean isNote(Passage passage) {
    return passage.above().getFirst() instanceof Paragraph text
        && text.role() == Paragraph.Role.NOTE;
  }

  private static String title(Passage passage) {
    Heading heading = passage.heading();
    return heading == null ? "表" : heading.text();
  }

  private static void text(Block block, TextSheet texts) {
    switch (block) {
      case Heading heading -> texts.line(heading.text(), CellStyles.HEADING);
      case Paragraph paragraph when paragraph.role() == Paragraph.Role.HEADLINE ->
          texts.line(paragraph.text(), CellStyles.TITLE);
      case Paragraph paragraph -> texts.line(paragraph.text(), CellStyles.TEXT);
      case Grid grid -> {}
    }
  }
}
