package org.mingzhang.formats.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.mingzhang.document.Box;
import org.mingzhang.formats.typeset.Mark;
import org.mingzhang.formats.typeset.Sheet;
import org.mingzhang.formats.typeset.Target;

/** Ways to a heading: the bookmarks beside the pages, and the links of the contents. */
final class Bookmarks {

  private static final int PRINTED = 4;

  private Bookmarks() {}

  /** A heading hangs under the last one above it that is of a higher level. */
  static void write(List<Target> outline, List<PDPage> pages, PDDocumentCatalog catalog) {
    if (outline.isEmpty()) {
      return;
    }
    PDDocumentOutline root = new PDDocumentOutline();
    Deque<PDOutlineNode> nodes = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    nodes.push(root);
    levels.push(0);
    for (Target target : outline) {
      while (levels.element() >= target.level()) {
        levels.pop();
        nodes.pop();
      }
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(target.text());
      PDPage page = pages.get(target.page());
      float height = page.getMediaBox().getHeight();
      item.getCOSObject().setItem(COSName.DEST, destination(target, page, height));
      nodes.element().addLast(item);
      nodes.push(item);
      levels.push(target.level());
    }
    root.openNode();
    catalog.setDocumentOutline(root);
    catalog.setPageMode(PageMode.USE_OUTLINES);
  }

  private static COSArray destination(Target target, PDPage page, float height) {
    COSArray destination = new COSArray();
    destination.add(page.getCOSObject());
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSInteger.ZERO);
    destination.add(new COSFloat(height - target.top()));
    destination.add(COSNull.NULL);
    return destination;
  }

  static COSDictionary link(Mark.Link link, Sheet sheet, PDPage page) {
    Box box = link.box();
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, "Link");
    COSArray rectangle = new COSArray();
    rectangle.add(new COSFloat(box.left()));
    rectangle.add(new COSFloat(sheet.height() - box.bottom()));
    rectangle.add(new COSFloat(box.right()));
    rectangle.add(new COSFloat(sheet.height() - box.top()));
    annotation.setItem(COSName.RECT, rectangle);
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, border);
    annotation.setInt(COSName.F, PRINTED);
    annotation.setString(COSName.CONTENTS, link.target().text());
    annotation.setItem(
        COSName.DEST, destination(link.target(), page, page.getMediaBox().getHeight()));
    return annotation;
  }
}
