package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text without a gap in it, from one display column up to another.
 *
 * @param start first display column, counted from 0; a Chinese character takes two
 */
record Field(String text, int start, int end) {

  /** So many blank display columns part two fields. */
  private static final int GAP = 2;

  /** The fields of a line; none if it has no gap. */
  static List<Field> of(String line) {
    List<Field> fields = new ArrayList<>();
    if (line.indexOf('\t') >= 0 || !line.contains("  ")) {
      return fields;
    }
    int from = 0;
    int start = 0;
    int column = 0;
    int blanks = GAP;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int width = c >= '\u1100' ? 2 : 1;
      if (Character.isWhitespace(c)) {
        blanks += width;
      } else {
        if (blanks >= GAP) {
          add(fields, line.substring(from, i), start, column - blanks);
          from = i;
          start = column;
        }
        blanks = 0;
      }
      column += width;
    }
    add(fields, line.substring(from), start, column - blanks);
    return fields;
  }

  private static void add(List<Field> fields, String text, int start, int end) {
    if (!text.isBlank()) {
      fields.add(new Field(text.strip(), start, end));
    }
  }
}
