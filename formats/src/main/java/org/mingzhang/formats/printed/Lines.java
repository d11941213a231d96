package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.document.Box;

/** Gathers runs into lines. */
final class Lines {

  /** Runs whose lower edges differ by less stand on one line, whatever their sizes. */
  private static final float STEP_IN_EM = 0.4f;

  private Lines() {}

  /** The lines from top to bottom. */
  static List<Line> of(Page page, List<Run> runs) {
    List<Run> falling = new ArrayList<>(runs);
    falling.sort(Comparator.comparingDouble(run -> run.box().bottom()));
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= falling.size(); i++) {
      if (i == falling.size() || !sameLine(falling.get(from), falling.get(i))) {
        lines.add(line(page, falling.subList(from, i)));
        from = i;
      }
    }
    return lines;
  }

  private static boolean sameLine(Run first, Run next) {
    float step = next.box().bottom() - first.box().bottom();
    return step <= STEP_IN_EM * Math.min(first.em(), next.em());
  }

  private static Line line(Page page, List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(run -> run.box().left()));
    List<Run> once = new ArrayList<>(sorted.size());
    for (Run run : sorted) {
      if (once.isEmpty() || !once.get(once.size() - 1).printed(run)) {
        once.add(run);
      }
    }
    return Line.of(page, once);
  }

  /** The text of lines under each other, kept apart by line feeds. */
  static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(line.text());
    }
    return text.toString();
  }

  /** The box around lines, none of which may be missing. */
  static Box box(List<Line> lines) {
    Box box = lines.get(0).box();
    for (Line line : lines) {
      box = Boxes.around(box, line.box());
    }
    return box;
  }
}
