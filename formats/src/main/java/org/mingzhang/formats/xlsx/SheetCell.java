package org.mingzhang.formats.xlsx;

/**
 * A cell with text, with borders, or both.
 *
 * @param row counted from 1
 * @param column counted from 1
 * @param text as displayed
 * @param ruled whether it has a border
 */
record SheetCell(int row, int column, String text, boolean ruled) {

  boolean filled() {
    return !text.isEmpty();
  }
}
