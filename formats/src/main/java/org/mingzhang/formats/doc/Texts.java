package org.mingzhang.formats.doc;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a run of characters prints, its marks taken out. */
final class Texts {

  private static final char FIELD = '\u0013';
  private static final char RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char LINE_BREAK = '\u000B';
  private static final char PAGE_BREAK = '\f';
  private static final char NO_BREAK_HYPHEN = '\u001E';

  private Texts() {}

  /** The text without the instructions of fields, ends of cells and places of pictures. */
  static String printed(String source) {
    StringBuilder out = new StringBuilder(source.length());
    // For every field that is open whether its instruction goes on; how many of them do.
    Deque<Boolean> instructions = new ArrayDeque<>();
    int hidden = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == FIELD) {
        instructions.push(true);
        hidden++;
      } else if ((c == RESULT || c == FIELD_END) && !instructions.isEmpty()) {
        hidden -= instructions.pop() ? 1 : 0;
        if (c == RESULT) {
          instructions.push(false);
        }
      } else if (hidden > 0) {
        continue;
      } else if (c == LINE_BREAK || c == PAGE_BREAK || c == '\r' || c == '\n') {
        out.append('\n');
      } else if (c == NO_BREAK_HYPHEN) {
        out.append('-');
      } else if (c == '\t' || c >= ' ') {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
