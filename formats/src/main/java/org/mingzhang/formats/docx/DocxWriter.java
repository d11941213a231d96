package org.mingzhang.formats.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.container.PackageWriter;
import org.mingzhang.formats.typeset.Measure;
import org.mingzhang.formats.typeset.Printed;
import org.mingzhang.formats.typeset.Target;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Passage;
import org.mingzhang.formats.writing.Writer;

/**
 * Writes a document for Word and WPS: headings by style, contents as a field, header rows that
 * repeat, wide tables in sections of their own.
 */
public final class DocxWriter implements Writer {

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public byte[] write(Document document) throws MissingGlyphs {
    Body body = new Body();
    front(document, body);
    int heading = 0;
    boolean ownPage = false;
    for (Passage passage : Passage.of(document.blocks())) {
      Grid table = passage.table();
      boolean note = isNote(passage);
      Measure measure = table == null ? null : Measure.of(table);
      if (!note) {
        body.turn(measure != null && measure.across());
      }
      if (ownPage && !note || table != null && table.style().ownPage()) {
        body.breakPage();
      }
      ownPage = table == null ? ownPage && note : table.style().ownPage();
      int labels = passage.labels().size();
      for (Block block : passage.above()) {
        switch (block) {
          case Heading title -> body.heading(title, ++heading, table != null);
          case Paragraph text when text.role() == Paragraph.Role.LABEL ->
              body.paragraph(--labels == 0 ? "Unit" : "Label", text.text());
          case Paragraph text when text.role() == Paragraph.Role.HEADLINE ->
              body.paragraph("Headline", text.text());
          case Paragraph text -> body.paragraph(note ? "Note" : "Text", text.text());
          case Grid grid -> {}
        }
      }
      if (table != null && measure != null) {
        TableXml.write(table, measure, body);
        body.gap();
      }
    }
    return pack(document, body);
  }

  private static boolean isNote(Passage passage) {
    return passage.table() == null
        && passage.above().getFirst() instanceof Paragraph text
        && text.role() == Paragraph.Role.NOTE;
  }

  private static void front(Document document, Body body) throws MissingGlyphs {
    DocumentInfo info = document.info();
    if (info.hasCover()) {
      body.paragraph("CoverTitle", info.title());
      if (!info.byline().isEmpty()) {
        body.paragraph("Publisher", info.byline());
      }
      info.cover().forEach(line -> body.paragraph("Cover", line));
      body.breakPage();
    }
    if (info.contents()) {
      // Word counts pages by itself; until it has, the numbers are those of our own print.
      List<Target> outline = Printed.of(document).outline();
      body.contents(outline);
    }
    if (info.hasCover() || info.contents()) {
      body.endFront();
    }
  }

  private static byte[] pack(Document document, Body body) {
    Map<String, String> properties = new HashMap<>();
    properties.put("title", document.info().title().replace("\n", ""));
    properties.put("creator", document.info().publisher());
    return new PackageWriter()
        .xml("[Content_Types].xml", Parts.TYPES)
        .xml("_rels/.rels", Parts.RELATIONS)
        .xml("docProps/core.xml", Parts.properties(properties))
        .xml("word/_rels/document.xml.rels", Parts.DOCUMENT_RELATIONS)
        .xml("word/document.xml", body.xml())
        .xml("word/styles.xml", Parts.styles())
        .xml("word/settings.xml", Parts.SETTINGS)
        .xml("word/footer1.xml", Parts.FOOTER)
        .bytes();
  }
}
