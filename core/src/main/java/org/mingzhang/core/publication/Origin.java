package org.mingzhang.core.publication;

import org.jspecify.annotations.Nullable;

/**
 * Where a value was printed.
 *
 * @param page page or sheet, counted from 1; 0 where the format has none
 * @param line line of the text or row of the sheet, counted from 1; 0 where unknown
 * @param sheet name of the sheet in a workbook
 * @param block number of the block in the document, counted from 1; 0 where it was not read from a
 *     document
 * @param row row of the printed table, counted from 1; 0 outside tables
 * @param column column of the printed table, counted from 1; 0 outside tables
 * @param box position on the page in points: left, top, width, height
 */
public record Origin(
    int page, int line, @Nullable String sheet, int block, int row, int column, @Nullable Box box) {

  /** The origin of what was computed and never printed. */
  public static final Origin NONE = new Origin(0, 0, null, 0, 0, 0, null);

  /** A rectangle on a page, in points from the top left corner. */
  public record Box(float left, float top, float width, float height) {}

  public Origin at(int newRow, int newColumn) {
    return new Origin(page, line, sheet, block, newRow, newColumn, box);
  }
}
