package org.mingzhang.document;

import java.util.List;

/**
 * What a document says of itself, outside of its blocks. Reading a file leaves it at {@link #NONE}:
 * a cover that was read is paragraphs.
 *
 * @param title printed large on the cover; "" for a document without a cover
 * @param publisher whose document it is
 * @param cover further lines of the cover, from top to bottom: codes, dates, who reviewed it
 * @param contents whether a list of the headings with their pages stands before the first block
 */
public record DocumentInfo(String title, String publisher, List<String> cover, boolean contents) {

  public static final DocumentInfo NONE = new DocumentInfo("", "", List.of(), false);

  public DocumentInfo {
    cover = List.copyOf(cover);
  }

  public boolean hasCover() {
    return !title.isEmpty();
  }

  /** The line that says whose document it is; "" where the title says so already. */
  public String byline() {
    return title.contains(publisher) ? "" : publisher;
  }
}
