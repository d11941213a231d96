package org.mingzhang.forms.flow;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;
import org.mingzhang.forms.text.Wrap;

/** Makes the stream. */
public final class Flow {

  private final List<Item> items = new ArrayList<>();
  private int block;

  private Flow() {}

  public static List<Item> of(Document document) {
    Flow flow = new Flow();
    for (Block block : document.blocks()) {
      flow.block++;
      switch (block) {
        case Heading heading -> flow.lines(heading.text(), heading.level(), heading.place());
        case Paragraph paragraph -> flow.lines(paragraph.text(), 0, paragraph.place());
        case Grid grid -> flow.grid(grid);
      }
    }
    return flow.items;
  }

  private void lines(String text, int heading, Place place) {
    text.lines().forEach(line -> line(line, heading, place));
  }

  private void line(String text, int heading, Place place) {
    String joined = Wrap.join(text);
    if (!joined.isEmpty()) {
      items.add(new Line(joined, heading, block, place));
    }
  }

  private void grid(Grid grid) {
    List<List<GridCell>> matrix = grid.matrix();
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      RawRow row = RawRow.of(matrix.get(i), grid.rows().get(i).place());
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    cut(rows, grid.place());
    for (GridRow row : grid.rows()) {
      row.cells().forEach(cell -> cell.nested().forEach(this::grid));
    }
  }

  /** Takes captions and notes out and cuts where the header begins again. */
  private void cut(List<RawRow> rows, Place place) {
    List<RawRow> body = new ArrayList<>();
    for (RawRow row : rows) {
      boolean caption = isCaption(row);
      if (caption || repeatsHeader(body, row)) {
        flush(body, place);
      }
      if (caption) {
        row.filled().forEach(cell -> line(cell.text(), 0, cell.place()));
      } else {
        body.add(row);
      }
    }
    flush(body, place);
  }

  private static boolean isCaption(RawRow row) {
    List<RawCell> filled = row.filled();
    if (filled.stream().allMatch(cell -> Caption.isSmallPrint(cell.text()))) {
      return true;
    }
    RawCell first = filled.getFirst();
    if (Caption.isContents(first.text())) {
      return true;
    }
    return filled.size() == 1
        && (Caption.isNote(first.text())
            || row.cells().getFirst() == first && Caption.isTitle(first.text()));
  }

  private static boolean repeatsHeader(List<RawRow> body, RawRow row) {
    return body.size() > 1 && sameText(body.getFirst(), row) && row.filled().size() > 2;
  }

  private static boolean sameText(RawRow a, RawRow b) {
    return a.cells().getFirst().folded().equals(b.cells().getFirst().folded())
        && folded(a).equals(folded(b));
  }

  private static List<String> folded(RawRow row) {
    return row.filled().stream().map(RawCell::folded).toList();
  }

  private void flush(List<RawRow> body, Place place) {
    if (!body.isEmpty()) {
      Place start = body.getFirst().place();
      items.add(new RawGrid(body, block, start.equals(Place.UNKNOWN) ? place : start));
      body.clear();
    }
  }
}
