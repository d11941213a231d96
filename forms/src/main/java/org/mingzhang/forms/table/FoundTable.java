package org.mingzhang.forms.table;

import java.util.List;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.forms.flow.Line;

/** A grid that was recognised as a page of a table. */
public final class FoundTable {

  private final TableIndex index;
  private final int item;
  private final Candidate candidate;
  private final List<Line> captions;

  FoundTable(TableIndex index, int item, Candidate candidate) {
    this.index = index;
    this.item = item;
    this.candidate = candidate;
    this.captions = TableCaption.own(index, candidate);
  }

  public TableLayout table() {
    return index.table();
  }

  /** Index of the grid in the stream. */
  public int item() {
    return item;
  }

  /**
   * Index of the first line above the grid that belongs to it: its title, else its owner, year or
   * unit.
   */
  public int firstCaption() {
    return item - captions().size();
  }

  /** The lines above the grid that belong to it. */
  public List<Line> captions() {
    return captions;
  }

  TableIndex index() {
    return index;
  }

  Candidate candidate() {
    return candidate;
  }
}
