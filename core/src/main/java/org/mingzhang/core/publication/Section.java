package org.mingzhang.core.publication;

import java.util.List;

/**
 * A section of the narrative.
 *
 * @param id which section of the layout it is, such as {@code 三公经费}; "" if none
 * @param heading as printed
 * @param paragraphs as printed
 */
public record Section(String id, String heading, List<Paragraph> paragraphs, Origin origin) {

  /**
   * Id of the contents page, which no layout names: a paragraph for each entry, its title, a tab
   * and the page as printed.
   */
  public static final String CONTENTS = "目录";

  public Section {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A paragraph with its place. */
  public record Paragraph(String text, Origin origin) {}

  public String text() {
    return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
  }
}
