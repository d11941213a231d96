package org.mingzhang.formats.reading;

import org.mingzhang.document.Document;

/** A file format that can be read. */
public interface Format {

  /** Short lower-case name, as in the exchange format: {@code text}, {@code pdf}, … */
  String name();

  /**
   * Whether the bytes look like this format. Decides by content first; the file name only breaks
   * ties.
   *
   * @param bytes the whole file
   * @param fileName its name, possibly without an ending
   */
  boolean recognises(byte[] bytes, String fileName);

  /**
   * Reads a file.
   *
   * @throws UnusableInput if nothing can be made of it; no other exception leaves a format
   */
  Document read(byte[] bytes) throws UnusableInput;
}
