package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps text as Chinese print demands: no closing sign begins a line, no opening sign ends one, and
 * words and figures are kept whole.
 */
final class LineBreaker {

  private static final String NEVER_FIRST = "。，、；：？！）〕】》〉」』”’…—～·％‰℃°.,;:?!)]}%";
  private static final String NEVER_LAST = "（〔【《〈「『“‘([{￥¥＄$";

  private final Face face;
  private final float size;

  LineBreaker(Face face, float size) {
    this.face = face;
    this.size = size;
  }

  /** The lines of a text, line feeds in it kept. */
  List<TextLine> wrap(String text, float width) {
    return wrap(text, width, width);
  }

  /**
   * The lines of a text.
   *
   * @param first room of the first line in points
   * @param width room of all others
   */
  List<TextLine> wrap(String text, float first, float width) {
    List<TextLine> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      wrapPart(Blanks.plain(part), lines.isEmpty() ? first : width, width, lines);
    }
    return lines;
  }

  /** The lines of a text in as many lines as it takes, none much shorter than the others. */
  List<TextLine> balanced(String text, float width) {
    List<TextLine> lines = wrap(text, width);
    if (lines.size() < 2 || text.indexOf('\n') >= 0) {
      return lines;
    }
    for (float room = natural(text) / lines.size(); room < width; room += size / 2) {
      List<TextLine> narrower = wrap(text, room);
      if (narrower.size() <= lines.size()) {
        return narrower;
      }
    }
    return lines;
  }

  private void wrapPart(String text, float first, float width, List<TextLine> lines) {
    float room = first;
    int from = 0;
    int lastBreak = 0;
    float used = 0;
    float usedAtBreak = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (i > from && mayBreak(text.codePointBefore(i), codePoint)) {
        lastBreak = i;
        usedAtBreak = used;
      }
      float advance = face.width(codePoint) * size;
      // A tolerance, so that what just fits is not wrapped by a rounding error.
      if (used + advance > room + 0.01f && i > from && codePoint != ' ') {
        boolean soft = lastBreak > from;
        int end = soft ? lastBreak : i;
        lines.add(line(text.substring(from, end), soft ? usedAtBreak : used, false));
        from = end;
        used = soft ? used - usedAtBreak : 0;
        room = width;
      }
      used += advance;
      i += Character.charCount(codePoint);
    }
    lines.add(line(text.substring(from), used, true));
  }

  private TextLine line(String text, float width, boolean last) {
    String shown = last ? text : text.stripTrailing();
    float cut = (text.length() - shown.length()) * face.width(' ') * size;
    return new TextLine(shown, width - cut, last);
  }

  private static boolean mayBreak(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ') {
      return false;
    }
    return before == ' ' || isIdeograph(before) || isIdeograph(after);
  }

  private static boolean isIdeograph(int codePoint) {
    return codePoint >= 0x2E80;
  }

  /** The widest part of a text that is not broken, in points. */
  float widestWord(String text) {
    float widest = 0;
    float word = 0;
    int before = '\n';
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      boolean parts = codePoint == '\n' || before == '\n' || mayBreak(before, codePoint);
      word = parts ? 0 : word;
      word += codePoint == '\n' ? 0 : face.width(codePoint) * size;
      widest = Math.max(widest, word);
      before = codePoint;
    }
    return widest;
  }

  /** The width of the longest line of a text that is not wrapped, in points. */
  float natural(String text) {
    float widest = 0;
    for (String part : text.split("\n", -1)) {
      widest = Math.max(widest, face.width(Blanks.plain(part)) * size);
    }
    return widest;
  }
}
