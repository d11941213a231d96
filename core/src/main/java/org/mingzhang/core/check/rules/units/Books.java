package org.mingzhang.core.check.rules.units;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.Publication.Institution;

/**
 * The units that a department names and those whose books there are, put to each other by name.
 *
 * @param missing institutions without a book
 * @param unnamed books of units that the department does not name
 */
record Books(List<Institution> missing, List<Facts> unnamed) {

  /** Words by which the office itself is told from the department it heads. */
  private static final List<String> OFFICE = List.of("(本级)", "(机关)", "本级", "机关");

  private static final int SHORTEST = 4;

  static Books of(Facts department) {
    return department.index(Books.class, Books::matched);
  }

  /** Whether every unit the department names has a book, so that sums can be checked. */
  boolean areComplete() {
    return missing.isEmpty();
  }

  /** Equal names are put together first, then names of which one ends with the other. */
  private static Books matched(Facts department) {
    List<Institution> named = new ArrayList<>(department.publication().institutions());
    List<Facts> books = new ArrayList<>(department.units());
    if (named.isEmpty()) {
      return new Books(List.of(), List.of());
    }
    pair(named, books, String::equals);
    pair(named, books, (one, other) -> core(one).equals(core(other)));
    pair(named, books, Books::isShortFor);
    return new Books(List.copyOf(named), List.copyOf(books));
  }

  private interface Likeness {
    boolean of(String one, String other);
  }

  private static void pair(List<Institution> named, List<Facts> books, Likeness likeness) {
    named.removeIf(
        institution -> {
          String name = CodeName.plain(institution.name());
          for (Facts book : books) {
            if (likeness.of(name, CodeName.plain(name(book)))) {
              books.remove(book);
              return true;
            }
          }
          return false;
        });
  }

  static String name(Facts book) {
    return book.publication().organization().name();
  }

  private static String core(String name) {
    for (String word : OFFICE) {
      if (name.endsWith(word)) {
        return name.substring(0, name.length() - word.length());
      }
    }
    return name;
  }

  private static boolean isShortFor(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST
        && (one.endsWith(other) || other.endsWith(one));
  }
}
