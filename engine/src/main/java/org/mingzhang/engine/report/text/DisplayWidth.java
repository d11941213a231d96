package org.mingzhang.engine.report.text;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes on a terminal, where a Chinese character is two columns wide. */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += of(text.charAt(i));
    }
    return width;
  }

  private static int of(char c) {
    boolean wide =
        c >= 0x1100
            && (c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c == '“'
                || c == '”'
                || c == '…'
                || c == '—');
    return wide ? 2 : 1;
  }

  /** The text with spaces after it, up to a width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text in lines no wider than asked; breaks at spaces and between Chinese characters. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int used = 0;
    int breakable = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || of(c) == 2 && !isClosing(c)) {
        breakable = i;
      }
      used += of(c);
      if (used > width && breakable > start) {
        lines.add(text.substring(start, breakable).stripTrailing());
        start = text.charAt(breakable) == ' ' ? breakable + 1 : breakable;
        used = of(text.substring(start, i + 1));
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** Marks that may not begin a line. */
  private static boolean isClosing(char c) {
    return "，。；：、！？）》」』”…".indexOf(c) >= 0;
  }
}
