package org.mingzhang.app.preparation;

import java.util.List;
import java.util.Map;

/**
 * What is wrong in a draft.
 *
 * @param revision of the draft that was looked at
 * @param errors how many things there are to mend, however many findings tell of them
 * @param items one a cause, the gravest first
 * @param sheets of each sheet how many lines it has and how much is wrong in it
 */
public record Found(
    long revision,
    int errors,
    int warnings,
    int notes,
    List<Item> items,
    Map<String, Count> sheets) {

  public Found {
    items = List.copyOf(items);
    sheets = Map.copyOf(sheets);
  }

  /**
   * Something wrong.
   *
   * @param severity error, warning or note
   * @param title where it is, as a person would say
   * @param text what is wrong
   * @param todo what to do; "" if that is said already
   * @param why the regulation; "" if none
   * @param rule id of the rule; "" of a cell that cannot be read
   * @param sheet id of the sheet to go to; "" if there is none
   * @param line id of the line to go to; "" if there is none
   * @param slot of the cell to go to; "" if there is none
   * @param lines the typed lines that make up the figure, if it is more than one
   * @param more what else is wrong for the same cause, and will be right with it
   */
  public record Item(
      String severity,
      String title,
      String text,
      String todo,
      String why,
      String rule,
      String sheet,
      String line,
      String slot,
      List<Line> lines,
      List<Item> more) {

    public Item {
      lines = List.copyOf(lines);
      more = List.copyOf(more);
    }
  }

  /**
   * A line to look at.
   *
   * @param text what it says, as far as it tells it from others
   */
  public record Line(String sheet, String line, String slot, String text) {}

  /** Of one sheet. */
  public record Count(int lines, int errors, int warnings) {}
}
