package org.mingzhang.engine.accuracy;

import java.util.List;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.Others.Book;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;

/** Which books of the corpus another one is checked beside. */
final class Companion {

  private Companion() {}

  /** Last year's book of the same owner, and the units' books if all are there. */
  static Others of(Book book, List<Book> all) {
    Book lastYear =
        all.stream()
            .filter(other -> other.publication().year() == book.publication().year() - 1)
            .filter(other -> owner(other).equals(owner(book)))
            .findFirst()
            .orElse(null);
    List<Book> units = all.stream().filter(other -> isUnit(other, book)).toList();
    boolean complete = units.size() == book.publication().institutions().size();
    return new Others(lastYear, complete ? units : List.of());
  }

  private static boolean isUnit(Book unit, Book department) {
    String code = owner(department).code();
    return owner(department).level() == Level.DEPARTMENT
        && owner(unit).level() == Level.UNIT
        && !code.isEmpty()
        && owner(unit).code().startsWith(code)
        && unit.publication().year() == department.publication().year();
  }

  private static Organization owner(Book book) {
    return book.publication().organization();
  }
}
