package org.mingzhang.formats.writing;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be printed: the font has no shape for some of its characters. */
public final class MissingGlyphs extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A character that cannot be printed.
   *
   * @param codePoint its number in Unicode
   * @param text the text it first stands in
   */
  public record Missing(int codePoint, String text) {

    /** The character itself. */
    public String character() {
      return Character.toString(codePoint);
    }

    /** Its number as it is written everywhere: {@code U+4E00}. */
    public String number() {
      return "U+%04X".formatted(codePoint);
    }
  }

  private final transient List<Missing> missing;

  public MissingGlyphs(List<Missing> missing) {
    super(
        missing.stream()
            .map(one -> one.number() + " " + one.character() + " in: " + one.text())
            .collect(Collectors.joining("; ")));
    this.missing = List.copyOf(missing);
  }

  /** Each character once, in the order in which they first stand in the document. */
  public List<Missing> missing() {
    return missing;
  }
}
