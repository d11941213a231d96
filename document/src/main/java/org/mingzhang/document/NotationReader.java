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

  Document document() {
    DocumentInfo info = info();
    return new Document("text", 1, info, blocks());
  }

  private DocumentInfo info() {
    String title = "";
    String publisher = "";
    List<String> cover = new ArrayList<>();
    boolean contents = false;
    for (; at < lines.length; at++) {
      String line = lines[at];
      if (line.startsWith(Notation.TITLE)) {
        title = plain(line.substring(Notation.TITLE.length()));
      } else if (line.startsWith(Notation.PUBLISHER)) {
        publisher = plain(line.substring(Notation.PUBLISHER.length()));
      } else if (line.startsWith(Notation.COVER)) {
        cover.add(plain(line.substring(Notation.COVER.length())));
      } else if (line.equals(Notation.CONTENTS)) {
        contents = true;
      } else {
        break;
      }
    }
    return new DocumentInfo(title, publisher, cover, contents);
  }

  private List<Block> blocks() {
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
    if (line.startsWith(Notation.HEADLINE)) {
      return paragraph(line.substring(Notation.HEADLINE.length()), Paragraph.Role.HEADLINE);
    }
    if (line.startsWith(Notation.LABEL)) {
      return paragraph(line.substring(Notation.LABEL.length()), Paragraph.Role.LABEL);
    }
    if (line.startsWith(Notation.NOTE)) {
      return paragraph(line.substring(Notation.NOTE.length()), Paragraph.Role.NOTE);
    }
    int level = run(line, '#');
    return level > 0
        ? new Heading(level, plain(line.substring(level)), here())
        : paragraph(line, Paragraph.Role.TEXT);
  }

  private Paragraph paragraph(String text, Paragraph.Role role) {
    return new Paragraph(plain(text), role, here());
  }

  private Grid grid(int depth) {
    GridStyle style = style(depth);
    Place place = here();
    List<GridRow> rows = new ArrayList<>();
    while (at < lines.length && run(lines[at], '|') == depth && lines[at].length() > depth) {
      rows.add(row(depth));
    }
    return new Grid(rows, style, place);
  }

  private GridStyle style(int depth) {
    String line = lines[at];
    if (!line.startsWith(Notation.STYLE, depth)) {
      return GridStyle.PLAIN;
    }
    at++;
    String[] words = line.substring(depth + Notation.STYLE.length()).split(" ", -1);
    List<Alignment> columns = words[1].chars().mapToObj(c -> Alignment.of((char) c)).toList();
    return new GridStyle(Integer.parseInt(words[0]), columns, line.endsWith(Notation.OWN_PAGE));
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
