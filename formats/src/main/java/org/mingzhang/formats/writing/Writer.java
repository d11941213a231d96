package org.mingzhang.formats.writing;

import org.mingzhang.document.Document;

/** A file format that can be written. */
public interface Writer {

  /** Short lower-case name, the same as that of the format that reads it. */
  String name();

  /** What files of the format end in, without the dot. */
  default String ending() {
    return name();
  }

  /**
   * Writes a document. The same document always gives the same bytes.
   *
   * @throws MissingGlyphs if the font of a printed format lacks a character; nothing is written
   */
  byte[] write(Document document) throws MissingGlyphs;
}
