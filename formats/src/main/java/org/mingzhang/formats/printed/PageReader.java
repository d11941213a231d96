package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page: its tables, and the lines outside of them, from top to bottom. */
final class PageReader {

  private PageReader() {}

  static List<Piece> pieces(Page page) {
    if (page.glyphs().isEmpty()) {
      return List.of();
    }
    List<RuledTable> tables = ruledTables(page, usualEm(page.glyphs()));
    List<Run> outside = new ArrayList<>();
    for (Run run : Run.all(page.glyphs())) {
      RuledTable table = tableAround(run, tables);
      if (table == null) {
        outside.add(run);
      } else {
        table.put(run);
      }
    }
    List<Piece> pieces = new ArrayList<>(UnruledTables.among(Lines.of(page, outside)));
    for (RuledTable table : tables) {
      pieces.add(table.printed(page));
    }
    pieces.sort(Comparator.comparingDouble(piece -> piece.box().top()));
    return pieces;
  }

  /** The innermost table around a run. */
  private static @Nullable RuledTable tableAround(Run run, List<RuledTable> tables) {
    for (RuledTable table : tables) {
      if (table.holds(run)) {
        return table;
      }
    }
    return null;
  }

  /** The ruled tables of a page, the smallest first. */
  private static List<RuledTable> ruledTables(Page page, float em) {
    List<RuledTable> tables = new ArrayList<>();
    for (List<Ruling> group : Rulings.groups(Rulings.of(page, em), em)) {
      RuledTable table = RuledTable.of(group, em);
      if (table != null) {
        tables.add(table);
      }
    }
    tables.sort(Comparator.comparingDouble(t -> t.box().width() * t.box().height()));
    return tables;
  }

  /** The size of print that half of the page does not exceed. */
  private static float usualEm(List<Glyph> glyphs) {
    float[] sizes = new float[glyphs.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(i).box().height();
    }
    Arrays.sort(sizes);
    return Math.max(sizes[sizes.length / 2], 1);
  }
}
