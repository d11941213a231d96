package org.mingzhang.forms.table;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;

/**
 * The functional classes by every name they were ever printed under, for tables that print only the
 * classes that carry money, and for those that go on printing a name of old.
 */
final class ClassNames {

  /** Below this a name is another name. */
  private static final double ALIKE = 0.75;

  private static final ClassNames STANDARD = new ClassNames();

  private final CodeList functional = CodeLists.standard().functional();
  private final Map<String, String> codes = new HashMap<>();

  private ClassNames() {
    Layouts.standard().all().stream()
        .map(Layout::tables)
        .flatMap(java.util.List::stream)
        .forEach(this::learn);
  }

  static ClassNames standard() {
    return STANDARD;
  }

  /** The three digits of a class, given its folded name; "" if it is none. */
  String codeOf(String foldedName) {
    String exact = codes.get(foldedName);
    if (exact != null) {
      return exact;
    }
    String nearest = "";
    double best = ALIKE;
    for (Map.Entry<String, String> entry : codes.entrySet()) {
      double likeness = Likeness.of(foldedName, entry.getKey(), ALIKE);
      if (likeness > best) {
        best = likeness;
        nearest = entry.getValue();
      }
    }
    return nearest;
  }

  private void learn(TableLayout table) {
    if (table.rows() instanceof RowLayout.Fixed fixed) {
      for (RowLayout.Side side : fixed.sides().values()) {
        Stream.concat(side.top().stream(), side.bottom().stream())
            .filter(row -> row.id().length() == 3 && Character.isDigit(row.id().charAt(0)))
            .forEach(this::learn);
      }
    }
  }

  private void learn(RowLayout.FixedRow row) {
    codes.put(Fold.fold(Content.withoutNumber(row.label())), row.id());
    functional
        .versions(row.id())
        .forEach(version -> codes.putIfAbsent(Fold.fold(version.name()), row.id()));
  }
}
