package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Removes page numbers, where it is certain that they are: they count with the pages. */
final class PageNumbers {

  /** So many pages in a row must count on before a lone number is taken for a page number. */
  private static final int CERTAIN = 3;

  /** Between dashes, as official documents print it, a number is one sooner. */
  private static final int CERTAIN_BETWEEN_DASHES = 2;

  private static final String DASHES = "-—–－";

  private static final String ORNAMENT = "-—–－－·第页 \u3000/";

  private PageNumbers() {}

  /** The pieces of the pages in order, without the page numbers. */
  static List<Piece> without(List<List<Piece>> pages) {
    List<Piece> kept = new ArrayList<>();
    boolean[] counts = counting(pages);
    for (int i = 0; i < pages.size(); i++) {
      List<Piece> page = pages.get(i);
      kept.addAll(counts[i] ? page.subList(0, page.size() - 1) : page);
    }
    return kept;
  }

  /** For each page whether its last line is a number that goes on from page to page. */
  private static boolean[] counting(List<List<Piece>> pages) {
    boolean[] counts = new boolean[pages.size()];
    int from = 0;
    for (int i = 1; i <= counts.length; i++) {
      Integer before = number(pages.get(i - 1));
      Integer next = i < counts.length ? number(pages.get(i)) : null;
      if (before == null || next == null || next != before + 1) {
        for (int j = from; j < i && before != null && i - from >= certain(pages.get(i - 1)); j++) {
          counts[j] = true;
        }
        from = i;
      }
    }
    return counts;
  }

  private static int certain(List<Piece> page) {
    String text = ((Line) page.get(page.size() - 1)).text();
    boolean dashes =
        DASHES.indexOf(text.charAt(0)) >= 0 && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
    return dashes ? CERTAIN_BETWEEN_DASHES : CERTAIN;
  }

  private static @Nullable Integer number(List<Piece> page) {
    if (page.isEmpty() || !(page.get(page.size() - 1) instanceof Line line)) {
      return null;
    }
    String text = line.text();
    int number = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && digits < 4) {
        number = 10 * number + (c - '0');
        digits++;
      } else if (ORNAMENT.indexOf(c) < 0) {
        return null;
      }
    }
    return digits == 0 ? null : number;
  }
}
