package org.mingzhang.app.preparation;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What the grid of a sheet is made of.
 *
 * @param owner under which what is not saved yet is kept in the browser
 * @param columns in order
 * @param lines in order
 * @param computed of a line what its computed columns come to
 * @param projects the projects there are to pick from
 * @param remarks what reviewers said of this sheet
 * @param words the sentences of the grid
 */
record SheetModel(
    long draft,
    String owner,
    String sheet,
    int year,
    boolean editable,
    long revision,
    List<Column> columns,
    List<Typed> lines,
    Map<String, Map<String, String>> computed,
    List<String> projects,
    Map<String, List<String>> narrowed,
    List<Said> remarks,
    SequencedMap<String, String> words) {

  /**
   * A column.
   *
   * @param aside whether it is shown only where something is in it, or on request
   * @param words to pick from, where that is not a list of codes
   */
  record Column(
      String key,
      String header,
      String hint,
      String kind,
      String list,
      int digits,
      boolean required,
      boolean aside,
      int width,
      List<String> words) {}

  record Typed(String id, double place, SequencedMap<String, String> cells) {}

  record Said(String line, String slot, String text, String by) {}
}
