package org.mingzhang.document;

/**
 * A run of text; lines that the format wrapped are joined.
 *
 * @param role what it does, as far as print depends on it; what was read is {@link Role#TEXT}
 */
public record Paragraph(String text, Role role, Place place) implements Block {

  /** What a paragraph does. */
  public enum Role {
    TEXT,
    /** Names the text below it, large and in the middle; it is no heading with a number. */
    HEADLINE,
    /** Stands over a table and says whose it is, of which year, in which unit of money. */
    LABEL,
    /** Stands under a table and explains it. */
    NOTE
  }

  public Paragraph(String text, Place place) {
    this(text, Role.TEXT, place);
  }
}
