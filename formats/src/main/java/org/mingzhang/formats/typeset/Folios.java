package org.mingzhang.formats.typeset;

import java.util.List;

/** Prints the numbers of the pages; a single page has none. */
final class Folios {

  private Folios() {}

  static void print(List<Sheet> sheets) {
    for (int i = 0; i < sheets.size() && sheets.size() > 1; i++) {
      Sheet sheet = sheets.get(i);
      String text = "— " + (i + 1) + " —";
      float width = Face.REGULAR.width(text) * Paper.FOLIO;
      float left = (sheet.width() - width) / 2;
      float baseline = sheet.height() - Paper.mm(14);
      sheet.print(new Mark.Text(Face.REGULAR, Paper.FOLIO, left, baseline, 0, text, null));
    }
  }
}
