package org.mingzhang.forms.flow;

import java.util.List;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.Place;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Wrap;

/** The body of a printed table: header and data, spans laid out. */
public record RawGrid(List<RawRow> rows, int block, Place place) implements Item {

  public RawGrid {
    rows = List.copyOf(rows);
  }

  public Origin origin() {
    return Origins.of(place, block);
  }

  /** A row of the grid. */
  public record RawRow(List<RawCell> cells, Place place) {
    public RawRow {
      cells = List.copyOf(cells);
    }

    public static RawRow of(List<GridCell> cells, Place place) {
      return new RawRow(cells.stream().map(RawCell::of).toList(), place);
    }

    public boolean isBlank() {
      return cells.stream().allMatch(RawCell::isBlank);
    }

    public List<RawCell> filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
  }

  /**
   * A cell of the grid.
   *
   * @param text wraps joined
   * @param printed as it came, with its wraps
   * @param folded reduced for comparison
   */
  public record RawCell(String text, String printed, String folded, Place place) {

    public static RawCell of(GridCell cell) {
      return of(cell.text(), cell.place());
    }

    public static RawCell of(String printed, Place place) {
      String text = Wrap.join(printed);
      return new RawCell(text, printed, text.isEmpty() ? "" : Fold.fold(text), place);
    }

    public boolean isBlank() {
      return text.isEmpty();
    }
  }
}
