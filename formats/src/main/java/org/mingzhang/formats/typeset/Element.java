package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what a document says, apart from where it is printed: what a screen reader goes
 * through. Marks point at the element whose text they print.
 */
public final class Element {

  /** What an element is; the names are those of the standard structure types of PDF. */
  public enum Role {
    DOCUMENT("Document"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    TOC("TOC"),
    TOCI("TOCI"),
    LINK("Link"),
    TABLE("Table"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD");

    private final String type;

    Role(String type) {
      this.type = type;
    }

    public String type() {
      return type;
    }

    static Role heading(int level) {
      return values()[H1.ordinal() + Math.min(level, 6) - 1];
    }
  }

  private final Role role;
  private final int columnSpan;
  private final int rowSpan;
  private final List<Element> children = new ArrayList<>();

  private Element(Role role, int columnSpan, int rowSpan) {
    this.role = role;
    this.columnSpan = columnSpan;
    this.rowSpan = rowSpan;
  }

  static Element root() {
    return new Element(Role.DOCUMENT, 1, 1);
  }

  Element add(Role child) {
    return add(child, 1, 1);
  }

  Element add(Role child, int columns, int rows) {
    Element element = new Element(child, columns, rows);
    children.add(element);
    return element;
  }

  public Role role() {
    return role;
  }

  public int columnSpan() {
    return columnSpan;
  }

  public int rowSpan() {
    return rowSpan;
  }

  public List<Element> children() {
    return children;
  }
}
