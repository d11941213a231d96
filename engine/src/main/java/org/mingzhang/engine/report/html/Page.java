package org.mingzhang.engine.report.html;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML: markup as it is, text escaped. */
final class Page {

  private final Writer out;

  Page(Writer out) {
    this.out = out;
  }

  /** Markup, written by this program. */
  Page markup(String html) throws IOException {
    out.write(html);
    return this;
  }

  /** Text from anywhere. */
  Page text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        default -> out.write(c);
      }
    }
    return this;
  }

  /** An element with nothing but text in it. */
  Page element(String name, String attributes, String text) throws IOException {
    String space = attributes.isEmpty() ? "" : " ";
    return markup("<" + name + space + attributes + ">").text(text).markup("</" + name + ">");
  }
}
