package org.mingzhang.formats.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.typeset.Element;

/** The structure tree, and which part of it each piece of content on a page belongs to. */
final class Tags {

  /** A piece of content: its page and its number there; or a link on that page. */
  private record Piece(int page, int number, @Nullable COSDictionary link) {}

  private final List<PDPage> pages;
  private final Map<Element, List<Piece>> pieces = new IdentityHashMap<>();
  private final List<List<Element>> marked = new ArrayList<>();
  private final List<Element> linked = new ArrayList<>();
  private final Map<Element, COSDictionary> written = new IdentityHashMap<>();

  Tags(List<PDPage> pages) {
    this.pages = pages;
    pages.forEach(page -> marked.add(new ArrayList<>()));
  }

  /** Notes that the next piece of a page belongs to an element; returns the piece's number. */
  int mark(Element element, int page) {
    List<Element> onPage = marked.get(page);
    onPage.add(element);
    pieces
        .computeIfAbsent(element, e -> new ArrayList<>(1))
        .add(new Piece(page, onPage.size() - 1, null));
    return onPage.size() - 1;
  }

  /** Notes that a link belongs to an element. */
  void link(Element element, int page, COSDictionary annotation) {
    annotation.setInt(COSName.STRUCT_PARENT, pages.size() + linked.size());
    linked.add(element);
    pieces.computeIfAbsent(element, e -> new ArrayList<>(1)).add(new Piece(page, 0, annotation));
  }

  void write(Element root, COSDictionary catalog) {
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    tree.setItem(COSName.K, element(root, tree));
    tree.setItem(COSName.PARENT_TREE, parents());
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + linked.size());
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
    COSDictionary marks = new COSDictionary();
    marks.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marks);
  }

  private COSDictionary element(Element element, COSDictionary parent) {
    COSDictionary written = new COSDictionary();
    this.written.put(element, written);
    written.setName(COSName.S, element.role().type());
    written.setItem(COSName.P, parent);
    attributes(element, written);
    List<Piece> own = pieces.getOrDefault(element, List.of());
    COSArray kids = new COSArray();
    if (!own.isEmpty()) {
      int page = own.getFirst().page();
      written.setItem(COSName.PG, pages.get(page).getCOSObject());
      own.forEach(piece -> kids.add(kid(piece, page)));
    }
    element.children().forEach(child -> kids.add(element(child, written)));
    if (kids.size() > 0) {
      written.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return written;
  }

  private COSBase kid(Piece piece, int page) {
    if (piece.link() == null && piece.page() == page) {
      return COSInteger.get(piece.number());
    }
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.PG, pages.get(piece.page()).getCOSObject());
    if (piece.link() == null) {
      reference.setName(COSName.TYPE, "MCR");
      reference.setInt(COSName.MCID, piece.number());
    } else {
      reference.setName(COSName.TYPE, "OBJR");
      reference.setItem(COSName.OBJ, piece.link());
    }
    return reference;
  }

  private static void attributes(Element element, COSDictionary written) {
    boolean header = element.role() == Element.Role.TH;
    if (!header && element.columnSpan() == 1 && element.rowSpan() == 1) {
      return;
    }
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setName(COSName.O, "Table");
    if (header) {
      attributes.setName(COSName.getPDFName("Scope"), "Column");
    }
    if (element.columnSpan() > 1) {
      attributes.setInt(COSName.getPDFName("ColSpan"), element.columnSpan());
    }
    if (element.rowSpan() > 1) {
      attributes.setInt(COSName.getPDFName("RowSpan"), element.rowSpan());
    }
    written.setItem(COSName.A, attributes);
  }

  /** For each page the elements of its pieces, then the elements of the links. */
  private COSDictionary parents() {
    COSArray numbers = new COSArray();
    for (int page = 0; page < marked.size(); page++) {
      COSArray elements = new COSArray();
      marked.get(page).forEach(element -> elements.add(written.get(element)));
      numbers.add(COSInteger.get(page));
      numbers.add(elements);
    }
    for (int i = 0; i < linked.size(); i++) {
      numbers.add(COSInteger.get(pages.size() + i));
      numbers.add(written.get(linked.get(i)));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    return parents;
  }
}
