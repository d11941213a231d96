package org.mingzhang.formats.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * The shapes of a face that a file needs, as a font of its own.
 *
 * @param glyphs for each character the number of its shape in the new font
 */
public record FontSubset(byte[] bytes, Map<Integer, Integer> glyphs) {

  private static final List<String> SHAPES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private static final List<String> WITH_CHARACTERS =
      List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap", "OS/2", "name", "post");

  /** A subset for a file that says itself which shape each character has. */
  public static FontSubset ofShapes(Face face, SortedSet<Integer> codePoints) {
    return of(face, codePoints, SHAPES);
  }

  /** A subset that is a whole font: it knows which shape each character has. */
  public static FontSubset withCharacters(Face face, SortedSet<Integer> codePoints) {
    return of(face, codePoints, WITH_CHARACTERS);
  }

  private static FontSubset of(Face face, SortedSet<Integer> codePoints, List<String> tables) {
    synchronized (face) {
      try {
        TTFSubsetter subsetter = new TTFSubsetter(face.font(), tables);
        Set<Integer> unnamed = new HashSet<>();
        for (int codePoint : codePoints) {
          if (Character.isBmpCodePoint(codePoint)) {
            subsetter.add(codePoint);
          } else {
            // The table of characters that is written has no place for these.
            unnamed.add(face.glyph(codePoint));
          }
        }
        subsetter.addGlyphIds(unnamed);
        Map<Integer, Integer> glyphs = glyphs(face, codePoints, subsetter.getGIDMap());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        return new FontSubset(bytes.toByteArray(), glyphs);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Map<Integer, Integer> glyphs(
      Face face, SortedSet<Integer> codePoints, Map<Integer, Integer> oldOfNew) {
    Map<Integer, Integer> newOfOld = new HashMap<>();
    oldOfNew.forEach((now, before) -> newOfOld.put(before, now));
    Map<Integer, Integer> glyphs = new HashMap<>();
    for (int codePoint : codePoints) {
      glyphs.put(codePoint, newOfOld.getOrDefault(face.glyph(codePoint), 0));
    }
    return glyphs;
  }
}
