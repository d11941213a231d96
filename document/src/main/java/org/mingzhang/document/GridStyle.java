package org.mingzhang.document;

import java.util.List;

/**
 * What a table asks of whoever prints it. Reading a file tells nothing of it: what was read is
 * {@link #PLAIN}.
 *
 * @param headerRows rows at its head, repeated on every page it goes on over
 * @param columns how each column stands; columns beyond the list are judged by what they hold
 * @param ownPage whether the lines above it and the table itself begin a page
 */
public record GridStyle(int headerRows, List<Alignment> columns, boolean ownPage) {

  public static final GridStyle PLAIN = new GridStyle(0, List.of(), false);

  public GridStyle {
    columns = List.copyOf(columns);
    if (headerRows < 0) {
      throw new IllegalArgumentException("a header of " + headerRows + " rows");
    }
  }
}
