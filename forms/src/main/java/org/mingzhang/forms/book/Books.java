package org.mingzhang.forms.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.forms.flow.Item;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.table.FoundTable;

/** Cuts a file into the budgets it holds: a department's booklet holds those of all its units. */
public final class Books {

  /**
   * One budget in the file.
   *
   * @param from index of its first item in the stream
   * @param to index after its last
   */
  public record Book(int from, int to, List<FoundTable> tables) {}

  private final List<Item> items;
  private final String firstTable;
  private final List<Book> books = new ArrayList<>();
  private List<FoundTable> current = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private @Nullable Owner owner;
  private int from;

  private Books(List<Item> items, Layout layout) {
    this.items = items;
    this.firstTable = layout.tables().getFirst().key();
  }

  public static List<Book> of(List<Item> items, Layout layout, List<FoundTable> tables) {
    Books books = new Books(items, layout);
    for (int i = 0; i < tables.size(); i++) {
      books.add(tables.get(i), tables.subList(i, tables.size()));
    }
    books.close(items.size());
    return books.books;
  }

  private void add(FoundTable table, List<FoundTable> rest) {
    Optional<Owner> printed = Owner.in(table.captions());
    if (!current.isEmpty() && begins(table, printed, rest)) {
      close(beginning(table, printed));
    }
    if (printed.isPresent()) {
      owner = printed.get();
    }
    seen.add(table.table().key());
    current.add(table);
  }

  /**
   * A new owner with a table that the book has already, or the table that begins it again after
   * others. Sheets of a workbook may stand in any order: where nothing comes twice, there is one
   * book.
   */
  private boolean begins(FoundTable table, Optional<Owner> printed, List<FoundTable> rest) {
    String key = table.table().key();
    Owner known = owner;
    boolean changed = printed.isPresent() && known != null && !printed.get().isSameAs(known);
    if (changed) {
      return seen.contains(key) || key.equals(firstTable);
    }
    boolean sameOwner = printed.isPresent() && known != null;
    boolean first = key.equals(firstTable) || key.equals(current.getFirst().table().key());
    return !sameOwner
        && first
        && seen.size() > 1
        && rest.stream().anyMatch(later -> seen.contains(later.table().key()));
  }

  private void close(int to) {
    books.add(new Book(from, to, current));
    from = to;
    current = new ArrayList<>();
    seen.clear();
  }

  /** The cover or heading that names the new owner, else the caption of the table. */
  private int beginning(FoundTable table, Optional<Owner> printed) {
    int last = current.getLast().item();
    if (printed.isPresent()) {
      for (int i = last + 1; i < table.firstCaption(); i++) {
        if (items.get(i) instanceof Line line && isCover(line, printed.get())) {
          return i;
        }
      }
    }
    return table.firstCaption();
  }

  private static boolean isCover(Line line, Owner owner) {
    return line.text().length() <= owner.name().length() + 30 && line.text().contains(owner.name());
  }
}
