package org.mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the notation of {@link Notation}, line by line. */
final class NotationReader {

  private static final Pattern SPANS = Pattern.compile("\\{(\\d+)x(\\d+)\\} ?");

  private final String[] lines;
  private int at;

  NotationReader(String notation) {
    lines = notation.split("\n", -1);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    while (at < lines.length) {
      String line = lines[at];
      if (line.startsWith("|")) {
        blocks.add(grid(1));
      } else {
        if (!line.isBlank()) {
          blocks.add(text(line));
        }
        at++;
      }
    }
    return blocks;
  }

  private Block text(String line) {
    int level = run(line, '#');
    return level > 0
        ? new Heading(level, plain(line.substring(level)), here())
        : new Paragraph(plain(line), here());
  }

  private Grid grid(int depth) {
    Place place = here();
    List<GridRow> rows = new ArrayList<>();
    while (at < lines.length && run(lines[at], '|') == depth && lines[at].length() > depth) {
      rows.add(row(depth));
    }
    return new Grid(rows, place);
  }

  private GridRow row(int depth) {
    Place place = here();
    List<GridCell> cells = new ArrayList<>();
    String line = lines[at++];
    int start = depth;
    while (start < line.length()) {
      int end = endOfCell(line, start);
      String text = line.substring(start, end);
      if (end < line.length()) {
        cells.add(cell(text, List.of(), place));
        start = end + 1;
      } else if (text.isBlank()) {
        break;
      } else {
        cells.add(cell(text, nested(depth + 1), place));
        line = at < lines.length ? lines[at++] : "";
        start = line.indexOf('|', depth) + 1;
      }
    }
    return new GridRow(cells, place);
  }

  private List<Grid> nested(int depth) {
    List<Grid> grids = new ArrayList<>();
    while (at < lines.length && run(lines[at], '|') == depth) {
      if (lines[at].length() == depth) {
        at++;
      } else {
        grids.add(grid(depth));
      }
    }
    return grids;
  }

  private static GridCell cell(String printed, List<Grid> nested, Place place) {
    String text = printed.strip();
    Matcher spans = SPANS.matcher(text);
    return spans.lookingAt()
        ? new GridCell(
            plain(text.substring(spans.end())),
            Integer.parseInt(spans.group(1)),
            Integer.parseInt(spans.group(2)),
            nested,
            place)
        : new GridCell(plain(text), 1, 1, nested, place);
  }

  private static int endOfCell(String line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) != '|') {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, line.length());
  }

  private static String plain(String escaped) {
    String text = escaped.strip();
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else if (++i == text.length()) {
        plain.append(' ');
      } else if (text.charAt(i) != 'e') {
        plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static int run(String line, char c) {
    int length = 0;
    while (length < line.length() && line.charAt(length) == c) {
      length++;
    }
    return length;
  }

  private Place here() {
    return Place.ofLine(at + 1);
  }
}
