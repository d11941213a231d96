package org.mingzhang.engine.workbook.form;

import org.mingzhang.core.code.CodeName;

/** Compares headings and names of sheets as a reader would. */
public final class Headings {

  private Headings() {}

  /** Without spaces, line breaks and the star of required columns, in half-width characters. */
  public static String plain(String heading) {
    return CodeName.plain(heading).replace("*", "");
  }
}
