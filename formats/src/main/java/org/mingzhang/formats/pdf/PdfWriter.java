package org.mingzhang.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mingzhang.document.Document;
import org.mingzhang.formats.typeset.Face;
import org.mingzhang.formats.typeset.Mark;
import org.mingzhang.formats.typeset.Printed;
import org.mingzhang.formats.typeset.Sheet;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;

/**
 * Writes PDF/A-2a: text that can be searched and read aloud, a subset of the font embedded, tagged
 * headings and tables, bookmarks, contents with links.
 */
public final class PdfWriter implements Writer {

  private static final float VERSION = 1.7f;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public byte[] write(Document document) throws MissingGlyphs {
    Printed printed = Printed.of(document);
    try (PDDocument pdf = new PDDocument()) {
      pdf.setVersion(VERSION);
      Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
      for (Face face : Face.values()) {
        if (!printed.characters(face).isEmpty()) {
          fonts.put(face, new PdfFont(pdf, face, printed.characters(face)));
        }
      }
      List<PDPage> pages = pages(pdf, printed);
      Tags tags = new Tags(pages);
      for (int i = 0; i < pages.size(); i++) {
        page(pdf, printed.sheets().get(i), pages.get(i), i, fonts, tags);
      }
      links(printed, pages, tags);
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      tags.write(printed.root(), catalog.getCOSObject());
      Bookmarks.write(printed.outline(), pages, catalog);
      catalog.getCOSObject().setItem(COSName.PAGE_LABELS, labels(printed.frontPages()));
      Identity.write(pdf, printed);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PDPage> pages(PDDocument pdf, Printed printed) {
    List<PDPage> pages = new ArrayList<>();
    for (Sheet sheet : printed.sheets()) {
      PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
      pdf.addPage(page);
      pages.add(page);
    }
    return pages;
  }

  private static void page(
      PDDocument pdf, Sheet sheet, PDPage page, int index, Map<Face, PdfFont> fonts, Tags tags)
      throws IOException {
    PDResources resources = new PDResources();
    COSDictionary named = new COSDictionary();
    fonts.forEach((face, font) -> named.setItem(PdfFont.name(face), font.dictionary()));
    resources.getCOSObject().setItem(COSName.FONT, named);
    page.setResources(resources);
    PageContent content = new PageContent(sheet, index, fonts, tags);
    page.getCOSObject().setItem(COSName.CONTENTS, Streams.packed(pdf, content.bytes()));
    page.getCOSObject().setInt(COSName.STRUCT_PARENTS, index);
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
  }

  private static void links(Printed printed, List<PDPage> pages, Tags tags) {
    for (int i = 0; i < pages.size(); i++) {
      COSArray annotations = new COSArray();
      Sheet sheet = printed.sheets().get(i);
      for (Mark mark : sheet.marks()) {
        if (mark instanceof Mark.Link link) {
          COSDictionary annotation = Bookmarks.link(link, sheet, pages.get(link.target().page()));
          annotations.add(annotation);
          tags.link(link.element(), i, annotation);
        }
      }
      if (annotations.size() > 0) {
        pages.get(i).getCOSObject().setItem(COSName.ANNOTS, annotations);
      }
    }
  }

  /** Viewers count as the print does: what stands before page 1 in Roman numerals. */
  private static COSDictionary labels(int frontPages) {
    COSArray numbers = new COSArray();
    if (frontPages > 0) {
      numbers.add(COSInteger.ZERO);
      numbers.add(style("r"));
    }
    numbers.add(COSInteger.get(frontPages));
    numbers.add(style("D"));
    COSDictionary labels = new COSDictionary();
    labels.setItem(COSName.NUMS, numbers);
    return labels;
  }

  private static COSDictionary style(String style) {
    COSDictionary label = new COSDictionary();
    label.setName(COSName.S, style);
    return label;
  }
}
