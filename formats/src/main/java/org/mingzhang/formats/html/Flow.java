package org.mingzhang.formats.html;

/** Text as it flows on a page: runs of blanks are one, blanks at the ends of a line are none. */
final class Flow {

  private final StringBuilder text = new StringBuilder();
  private boolean blankDue;

  void add(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Character.isWhitespace(c) && c != '\u3000' || c == '\u00A0') {
        blankDue = true;
      } else if (c != '\u200B' && c != '\uFEFF') {
        if (blankDue && !atLineStart()) {
          text.append(' ');
        }
        blankDue = false;
        text.append(c);
      }
    }
  }

  /** Begins a new line; several in a row are one. */
  void newLine() {
    blankDue = false;
    if (!atLineStart()) {
      text.append('\n');
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  /** The text so far, which is then forgotten. */
  String take() {
    String taken = text.toString().strip();
    text.setLength(0);
    blankDue = false;
    return taken;
  }
}
