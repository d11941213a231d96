package org.mingzhang.engine.report.text;

import java.io.IOException;
import java.io.Writer;
import org.mingzhang.engine.report.Look;

/** Writes lines that fit the terminal. */
final class Lines {

  private static final int NARROWEST = 30;

  private final Writer out;
  private final Look look;

  Lines(Writer out, Look look) {
    this.out = out;
    this.look = look;
  }

  Look look() {
    return look;
  }

  void line(Ink ink, String text) throws IOException {
    out.write(ink.paint(text, look.colour()) + "\n");
  }

  void blank() throws IOException {
    out.write("\n");
  }

  /** Text in as many lines as it takes, all indented alike. */
  void wrapped(int indent, Ink ink, String text) throws IOException {
    hanging(" ".repeat(indent), indent, ink, text);
  }

  /** A faint label and behind it the text, whose further lines begin where it began. */
  void labelled(int indent, String label, int labelWidth, Ink ink, String text) throws IOException {
    if (!text.isEmpty()) {
      String name = Ink.FAINT.paint(DisplayWidth.pad(label, labelWidth), look.colour());
      hanging(" ".repeat(indent) + name, indent + labelWidth, ink, text);
    }
  }

  /**
   * A lead, then text whose further lines are indented.
   *
   * @param lead may hold colours, which take no room
   */
  void hanging(String lead, int indent, Ink ink, String text) throws IOException {
    String before = lead;
    for (String paragraph : text.split("\n")) {
      for (String line : DisplayWidth.wrap(paragraph, Math.max(NARROWEST, look.width() - indent))) {
        out.write(before + ink.paint(line, look.colour()) + "\n");
        before = " ".repeat(indent);
      }
    }
  }

  /** Two texts at the ends of a line, the second on a line of its own where there is no room. */
  void ends(int indent, Ink left, String text, Ink right, String end) throws IOException {
    int room = look.width() - indent - DisplayWidth.of(text) - DisplayWidth.of(end);
    if (room < 2) {
      wrapped(indent, left, text);
      return;
    }
    out.write(" ".repeat(indent) + left.paint(text, look.colour()) + " ".repeat(room));
    out.write(right.paint(end, look.colour()) + "\n");
  }
}
