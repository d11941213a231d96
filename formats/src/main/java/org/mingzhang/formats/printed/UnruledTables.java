package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without rules: lines under each other whose words stand in columns. */
final class UnruledTables {

  /** Columns stand at least this far apart; words of a sentence stand nearer. */
  static final float COLUMN_GAP_IN_EM = 1;

  /** Rows of a table follow each other within this. */
  private static final float WIDEST_ROW_STEP_IN_EM = 5;

  /** A part of a cell or of a header stands nearer to its row than the next row does. */
  private static final float PART_STEP_IN_EM = 2.2f;

  /** The lines of a header that is centred on its row overlap that row. */
  private static final float OVERLAP_STEP_IN_EM = 1.2f;

  private final List<Line> lines;
  private final List<Piece> pieces = new ArrayList<>();

  private UnruledTables(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines of a page, those that form tables replaced by these. */
  static List<Piece> among(List<Line> lines) {
    UnruledTables tables = new UnruledTables(lines);
    int next = 0;
    while (next < lines.size()) {
      int end = tables.endOfTable(next);
      if (end > next) {
        tables.pieces.add(UnruledTable.of(lines.subList(next, end)));
        next = end;
      } else {
        tables.pieces.add(lines.get(next++));
      }
    }
    return tables.pieces;
  }

  /** Where the table ends that begins with a line, the line itself if none begins there. */
  private int endOfTable(int start) {
    if (!begins(start)) {
      return start;
    }
    int tabular = 0;
    int wide = 0;
    int end = start;
    for (int i = start; i < lines.size() && (i == start || goesOn(i)); i++) {
      int parts = parts(lines.get(i)).size();
      if (parts > 1) {
        tabular++;
        wide += parts > 2 ? 1 : 0;
        end = i + 1;
      } else if (i == end && isPart(i, i - 1)) {
        end = i + 1;
      }
    }
    // Two columns may be a label and its value; three rows of them, or of three columns, are not.
    return tabular >= 3 || wide >= 2 ? end : start;
  }

  private boolean begins(int index) {
    Line line = lines.get(index);
    if (isTabular(line)) {
      return true;
    }
    // The upper line of a header of two lines stands less than a line above the next.
    return index + 1 < lines.size()
        && isTabular(lines.get(index + 1))
        && step(index, index + 1) < OVERLAP_STEP_IN_EM * line.em()
        && isNarrow(line);
  }

  /** Whether the table may reach this line: more columns follow, or a part of a cell. */
  private boolean goesOn(int index) {
    float em = lines.get(index).em();
    if (step(index - 1, index) > WIDEST_ROW_STEP_IN_EM * em) {
      return false;
    }
    return isTabular(lines.get(index)) || isNarrow(lines.get(index));
  }

  private boolean isPart(int index, int before) {
    return isNarrow(lines.get(index))
        && step(before, index) < PART_STEP_IN_EM * lines.get(index).em()
        && !Numbering.begins(lines.get(index).text());
  }

  private float step(int from, int to) {
    return lines.get(to).box().bottom() - lines.get(from).box().bottom();
  }

  private static boolean isNarrow(Line line) {
    return line.box().width() < 0.4f * line.page().width() && !Characters.endsSentence(line.text());
  }

  private static boolean isTabular(Line line) {
    List<Line> parts = parts(line);
    if (parts.size() < 2) {
      return false;
    }
    for (Line part : parts) {
      String text = part.text();
      if (Characters.isLeader(text) || Characters.isLabel(text)) {
        return false;
      }
    }
    return true;
  }

  /** The words of a line, cut where columns may part. */
  static List<Line> parts(Line line) {
    return line.isSpread() && line.runs().size() > 4
        ? List.of(line)
        : line.cutAtGaps(COLUMN_GAP_IN_EM * line.em());
  }
}
