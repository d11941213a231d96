package org.mingzhang.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something stood in a file, as exactly as its format can tell.
 *
 * @param page page or, in a workbook, sheet; counted from 1, 0 where the format has no pages
 * @param line line of text, or row of a sheet; counted from 1, 0 where unknown
 * @param column column of a sheet, counted from 1, 0 where unknown
 * @param sheet name of the sheet, for workbooks
 * @param box position on the page, for formats that have one
 */
public record Place(int page, int line, int column, @Nullable String sheet, @Nullable Box box) {

  public static final Place UNKNOWN = new Place(0, 0, 0, null, null);

  public static Place ofLine(int line) {
    return new Place(0, line, 0, null, null);
  }

  public static Place ofPage(int page, int line) {
    return new Place(page, line, 0, null, null);
  }

  public static Place ofBox(int page, int line, Box box) {
    return new Place(page, line, 0, null, box);
  }

  public static Place ofSheet(int number, String name, int row, int column) {
    return new Place(number, row, column, name, null);
  }
}
