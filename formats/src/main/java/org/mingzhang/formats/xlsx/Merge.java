package org.mingzhang.formats.xlsx;

/** Cells merged into one; rows and columns counted from 1, ends included. */
record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  /** Reads a reference such as {@code A1:C2}. */
  static Merge of(String reference) {
    int colon = reference.indexOf(':');
    String first = colon < 0 ? reference : reference.substring(0, colon);
    String last = colon < 0 ? reference : reference.substring(colon + 1);
    return new Merge(row(first), row(last), column(first), column(last));
  }

  /** The column of a reference such as {@code AB12}; 0 if it names none. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < Math.min(reference.length(), 4); i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column;
  }

  private static int row(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length(); i++) {
      int digit = reference.charAt(i) - '0';
      if (digit >= 0 && digit <= 9) {
        row = Math.min(row * 10 + digit, Sheet.LAST_ROW);
      }
    }
    return row;
  }
}
