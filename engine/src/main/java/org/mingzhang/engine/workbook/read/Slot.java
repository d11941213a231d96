package org.mingzhang.engine.workbook.read;

import org.mingzhang.engine.workbook.form.ColumnForm;

/**
 * A column of the form as it was found in a file.
 *
 * @param member of a repeated column; "" otherwise
 * @param number where it is, counted from 1
 */
record Slot(ColumnForm column, String member, int number) {

  String key() {
    return column.key(member);
  }

  String header() {
    return column.header(member);
  }
}
