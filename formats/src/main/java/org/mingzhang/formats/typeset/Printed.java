package org.mingzhang.formats.typeset;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.formats.writing.MissingGlyphs;

/**
 * A document set on pages.
 *
 * @param frontPages pages before the one with number 1: cover and contents
 * @param root what the document says, in reading order
 * @param outline its headings in order
 */
public record Printed(
    DocumentInfo info, List<Sheet> sheets, int frontPages, Element root, List<Target> outline) {

  /**
   * Sets a document.
   *
   * @throws MissingGlyphs if the font lacks a character of it
   */
  public static Printed of(Document document) throws MissingGlyphs {
    GlyphCheck.check(document);
    return new Typesetter(document).printed();
  }

  /** The characters that are printed in a face. */
  public SortedSet<Integer> characters(Face face) {
    SortedSet<Integer> characters = new TreeSet<>();
    for (Sheet sheet : sheets) {
      for (Mark mark : sheet.marks()) {
        if (mark instanceof Mark.Text text && text.face() == face) {
          text.text().codePoints().forEach(characters::add);
        }
      }
    }
    return characters;
  }

  /** What the file is called in its properties: its title, or its first heading. */
  public String title() {
    if (info.hasCover()) {
      return info.title().replace("\n", "");
    }
    return outline.isEmpty() ? "" : outline.getFirst().text();
  }
}
