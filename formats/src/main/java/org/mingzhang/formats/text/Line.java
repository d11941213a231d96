package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Place;

/** A line of a text, counted from 1, as it stands in the file. */
record Line(int number, String text) {

  /** The lines of a text; a page break begins a new line without being counted as one. */
  static List<Line> allOf(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f' || c == '\r') {
        lines.add(new Line(number, text.substring(start, i)));
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
        number += c == '\f' ? 0 : 1;
      }
    }
    lines.add(new Line(number, text.substring(start)));
    return lines;
  }

  /** Whether nothing is printed; a tab is something: the beginning of an empty cell. */
  boolean isBlank() {
    return !hasTab() && text.isBlank();
  }

  boolean hasTab() {
    return text.indexOf('\t') >= 0;
  }

  Place place() {
    return Place.ofLine(number);
  }
}
