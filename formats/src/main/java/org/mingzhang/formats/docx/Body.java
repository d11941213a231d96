package org.mingzhang.formats.docx;

import java.util.List;
import org.mingzhang.document.Heading;
import org.mingzhang.formats.container.PackageWriter;
import org.mingzhang.formats.typeset.Target;

/** The body of a document as it grows: paragraphs, sections, the field of the contents. */
final class Body {

  private static final int DEEPEST = 3;

  private final StringBuilder out = new StringBuilder();
  private boolean across;
  private boolean breakDue;
  private boolean fresh = true;
  private boolean numbered;

  StringBuilder out() {
    return out;
  }

  void heading(Heading heading, int number, boolean overTable) {
    int level = Math.min(heading.level(), 9);
    String centred = overTable ? "<w:jc w:val=\"center\"/>" : "";
    open("Heading" + level, centred);
    String name = "_Toc" + (1_000 + number);
    out.append("<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>".formatted(number, name));
    run(heading.text());
    out.append("<w:bookmarkEnd w:id=\"%d\"/></w:p>".formatted(number));
  }

  void paragraph(String style, String text) {
    open(style, "");
    run(text);
    out.append("</w:p>");
  }

  private void open(String style, String more) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
    if (breakDue) {
      out.append("<w:pageBreakBefore/>");
      breakDue = false;
    }
    out.append(more).append("</w:pPr>");
    fresh = false;
  }

  /** A run of text, line feeds and tabs in it kept. */
  void run(String text) {
    if (!text.isEmpty()) {
      String escaped =
          PackageWriter.escape(text)
              .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
              .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
      out.append("<w:r><w:t xml:space=\"preserve\">").append(escaped).append("</w:t></w:r>");
    }
  }

  /** What follows begins a page, if it does not already. */
  void breakPage() {
    breakDue = !fresh;
  }

  /** Ends a table: between two of them stands a paragraph, or Word would join them. */
  void gap() {
    fresh = false;
    out.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
  }

  /** Goes on with pages that lie across, or upright; what was begun otherwise is a section. */
  void turn(boolean toAcross) {
    if (across != toAcross) {
      if (!fresh) {
        endSection();
      }
      across = toAcross;
    }
  }

  /** Cover and contents have no page numbers; the count begins after them. */
  void endFront() {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>").append(Parts.frontSection());
    out.append("</w:pPr></w:p>");
    fresh = true;
    breakDue = false;
  }

  private void endSection() {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>");
    out.append(Parts.section(across, !numbered)).append("</w:pPr></w:p>");
    numbered = true;
    fresh = true;
    breakDue = false;
  }

  /** The field of the contents with the entries it will have. */
  void contents(List<Target> outline) {
    paragraph("ContentsTitle", "目录");
    String begin =
        "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-3&quot; \\h \\z \\u </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    for (int i = 0; i < outline.size(); i++) {
      Target target = outline.get(i);
      if (target.level() <= DEEPEST) {
        open("TOC" + target.level(), "");
        out.append(begin);
        begin = "";
        entry(target, "_Toc" + (1_001 + i));
        out.append("</w:p>");
      }
    }
    if (begin.isEmpty()) {
      out.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr>");
      out.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }
  }

  private void entry(Target target, String bookmark) {
    out.append("<w:hyperlink w:anchor=\"").append(bookmark).append("\" w:history=\"1\">");
    run(target.text().replace('\n', ' ') + "\t");
    out.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>");
    out.append("<w:instrText xml:space=\"preserve\"> PAGEREF ").append(bookmark);
    out.append(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    run(target.label());
    out.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
  }

  String xml() {
    return "<w:document "
        + Parts.SPACES
        + "><w:body>"
        + out
        + Parts.section(across, !numbered)
        + "</w:body></w:document>";
  }
}
