package org.mingzhang.formats.writers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Slot;

/** Writes a document for Word: headings by style, merged cells, tables inside cells. */
public final class DocxWriter {

  private static final String SPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final StringBuilder body = new StringBuilder();

  private DocxWriter() {}

  public static byte[] write(Document document) {
    DocxWriter writer = new DocxWriter();
    document.blocks().forEach(writer::block);
    return write(writer.body.toString(), "");
  }

  /** A document with this body, for what {@link Document} cannot say. */
  public static byte[] write(String body, String numbering) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        "<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", styles());
    if (!numbering.isEmpty()) {
      parts.put("word/numbering.xml", "<w:numbering " + SPACE + ">" + numbering + "</w:numbering>");
    }
    return Zip.office("word/document.xml", parts);
  }

  private static String styles() {
    StringBuilder styles = new StringBuilder("<w:styles " + SPACE + ">");
    styles.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">");
    styles.append("<w:name w:val=\"Normal\"/></w:style>");
    for (int level = 1; level <= 9; level++) {
      styles.append(
          """
          <w:style w:type="paragraph" w:styleId="%d"><w:name w:val="heading %d"/>\
          <w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="%d"/></w:pPr></w:style>"""
              .formatted(level, level, level - 1));
    }
    return styles.append("</w:styles>").toString();
  }

  private void block(Block block) {
    switch (block) {
      case Heading heading -> paragraph(heading.text(), heading.level());
      case Paragraph paragraph -> paragraph(paragraph.text(), 0);
      case Grid grid -> {
        table(grid);
        paragraph("", 0);
      }
    }
  }

  private void paragraph(String text, int level) {
    body.append("<w:p>");
    if (level > 0) {
      body.append("<w:pPr><w:pStyle w:val=\"%d\"/></w:pPr>".formatted(level));
    }
    if (!text.isEmpty()) {
      body.append("<w:r><w:t xml:space=\"preserve\">");
      body.append(
          Zip.escape(text)
              .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
              .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"));
      body.append("</w:t></w:r>");
    }
    body.append("</w:p>");
  }

  private void table(Grid grid) {
    body.append("<w:tbl><w:tblPr/><w:tblGrid>");
    body.append("<w:gridCol/>".repeat(grid.width())).append("</w:tblGrid>");
    for (List<Slot> slots : Slot.of(grid)) {
      body.append("<w:tr>");
      slots.forEach(this::slot);
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private void slot(Slot slot) {
    GridCell cell = slot.cell();
    body.append("<w:tc><w:tcPr>");
    if (cell.columnSpan() > 1) {
      body.append("<w:gridSpan w:val=\"%d\"/>".formatted(cell.columnSpan()));
    }
    if (slot.continues()) {
      body.append("<w:vMerge/></w:tcPr><w:p/>");
    } else {
      body.append(cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/></w:tcPr>" : "</w:tcPr>");
      cell.text().lines().forEach(line -> paragraph(line, 0));
      cell.nested().forEach(this::table);
      paragraph("", 0);
    }
    body.append("</w:tc>");
  }
}
