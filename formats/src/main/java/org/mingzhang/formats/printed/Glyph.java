package org.mingzhang.formats.printed;

import org.mingzhang.document.Box;

/** A character where it stands: its box is one em high and as wide as the pen moves on. */
public record Glyph(String text, Box box) {

  boolean printed(Glyph again) {
    // Fake bold prints a character twice, a fraction of its width apart.
    return text.equals(again.text)
        && Math.abs(box.left() - again.box.left()) < 0.5f * box.width()
        && Math.abs(box.top() - again.box.top()) < 0.3f * box.height();
  }
}
