package org.mingzhang.formats.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Box;
import org.mingzhang.formats.typeset.Element;
import org.mingzhang.formats.typeset.Face;
import org.mingzhang.formats.typeset.Mark;
import org.mingzhang.formats.typeset.Sheet;

/** The operators that print a page. What says nothing of the document is marked as an artifact. */
final class PageContent {

  private final Sheet sheet;
  private final int page;
  private final Map<Face, PdfFont> fonts;
  private final Tags tags;
  private final StringBuilder out = new StringBuilder();
  private @Nullable Element open;
  private boolean artifact;
  private @Nullable Face face;
  private float size;
  private float spacing;
  private float thickness = 1;

  PageContent(Sheet sheet, int page, Map<Face, PdfFont> fonts, Tags tags) {
    this.sheet = sheet;
    this.page = page;
    this.fonts = fonts;
    this.tags = tags;
  }

  byte[] bytes() {
    for (Mark mark : sheet.marks()) {
      switch (mark) {
        case Mark.Text text -> text(text);
        case Mark.Rule rule -> rule(rule);
        case Mark.Ground ground -> ground(ground);
        case Mark.Link link -> {}
      }
    }
    close();
    return out.toString().getBytes(US_ASCII);
  }

  private void close() {
    if (open != null || artifact) {
      out.append("EMC\n");
      open = null;
      artifact = false;
    }
  }

  private void artifact() {
    if (!artifact) {
      close();
      out.append("/Artifact BMC\n");
      artifact = true;
    }
  }

  private void tagged(Element element) {
    if (open != element) {
      close();
      out.append('/').append(element.role().type()).append(" <</MCID ");
      out.append(tags.mark(element, page)).append(">> BDC\n");
      open = element;
    }
  }

  private void text(Mark.Text text) {
    if (text.element() == null) {
      artifact();
    } else {
      tagged(text.element());
    }
    out.append("BT ");
    if (face != text.face() || size != text.size()) {
      face = text.face();
      size = text.size();
      out.append('/').append(PdfFont.name(face).getName()).append(' ');
      number(size).append("Tf ");
    }
    if (spacing != text.spacing()) {
      spacing = text.spacing();
      number(spacing).append("Tc ");
    }
    number(text.left());
    number(sheet.height() - text.baseline()).append("Td <");
    Objects.requireNonNull(fonts.get(text.face())).encode(text.text(), out);
    out.append("> Tj ET\n");
  }

  private void rule(Mark.Rule rule) {
    artifact();
    if (thickness != rule.thickness()) {
      thickness = rule.thickness();
      number(thickness).append("w ");
    }
    number(rule.x1());
    number(sheet.height() - rule.y1()).append("m ");
    number(rule.x2());
    number(sheet.height() - rule.y2()).append("l S\n");
  }

  private void ground(Mark.Ground ground) {
    artifact();
    Box box = ground.box();
    number(ground.grey()).append("g ");
    number(box.left());
    number(sheet.height() - box.bottom());
    number(box.width());
    number(box.height()).append("re f 0 g\n");
  }

  /** Thousandths of a point and a blank, without the cost of formatting. */
  private StringBuilder number(float value) {
    long thousandths = Math.round((double) value * 1000);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      out.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        out.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 > 0) {
          out.append((char) ('0' + rest % 10));
        }
      }
    }
    return out.append(' ');
  }
}
