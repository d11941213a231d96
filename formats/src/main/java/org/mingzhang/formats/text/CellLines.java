package org.mingzhang.formats.text;

import java.util.List;

/** Lines that are one cell each: a tab, the text, at most one stray tab at its end. */
final class CellLines {

  private CellLines() {}

  static boolean isOne(Line line) {
    String text = line.text();
    if (!text.startsWith("\t")) {
      return false;
    }
    int tab = text.indexOf('\t', 1);
    return tab < 0 || tab > 1 && tab == text.length() - 1;
  }

  /** Whether a run of lines with tabs begins here in which every line is a cell. */
  static boolean areAt(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).hasTab()) {
      if (!isOne(lines.get(end++))) {
        return false;
      }
    }
    return end > from;
  }

  /** How many cells follow each other from a line on. */
  static int count(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size() && isOne(lines.get(end))) {
      end++;
    }
    return end - from;
  }
}
