package org.mingzhang.formats.writing;

import org.mingzhang.document.Document;

/** A file format that can be written. */
public interface Writer {

  /** Short lower-case name, the same as that of the format that reads it; also the file ending. */
  String name();

  /**
   * Writes a document. The same document always gives the same bytes.
   *
   * @throws MissingGlyphs if the font of a printed format lacks a character; nothing is written
   */
  byte[] write(Document document) throws MissingGlyphs;
}
