package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.document.Block;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/** Reads lines as blocks: a table where one is found, else every line for itself. */
final class BlockReader {

  private static final int DEEPEST_HEADING = 6;

  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();

  BlockReader(List<Line> lines) {
    this.lines = lines;
  }

  List<Block> read() {
    int at = 0;
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
        continue;
      }
      Optional<Found> table = table(at);
      if (table.isPresent()) {
        blocks.addAll(table.get().blocks());
        at = table.get().end();
      } else {
        readLine(lines.get(at++));
      }
    }
    return blocks;
  }

  private Optional<Found> table(int at) {
    for (TableShape shape : TableShape.ALL) {
      Optional<Found> found = shape.find(lines, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void readLine(Line line) {
    String text = line.text().strip();
    int level = headingLevel(text);
    if (level > 0) {
      String title = Markup.plain(text.substring(level));
      if (!title.isEmpty()) {
        blocks.add(new Heading(level, title, line.place()));
      }
    } else if (!isOrnament(text)) {
      paragraph(line).ifPresent(blocks::add);
    }
  }

  /** The line as a paragraph; empty if nothing of it is printed. */
  static Optional<Paragraph> paragraph(Line line) {
    String text = Markup.plain(withoutBullet(line.text().strip()));
    return text.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(text, line.place()));
  }

  private static int headingLevel(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    boolean heading =
        level > 0
            && level <= DEEPEST_HEADING
            && (level == text.length() || Character.isWhitespace(text.charAt(level)));
    return heading ? level : 0;
  }

  /** A rule or a code fence of Markdown. */
  private static boolean isOrnament(String text) {
    char first = text.isEmpty() ? 'x' : text.charAt(0);
    return text.length() >= 3
        && "-*_=`".indexOf(first) >= 0
        && text.chars().allMatch(c -> c == first || c == ' ');
  }

  private static String withoutBullet(String text) {
    boolean bullet =
        text.length() > 2
            && "-*+>".indexOf(text.charAt(0)) >= 0
            && Character.isWhitespace(text.charAt(1));
    return bullet ? text.substring(2) : text;
  }
}
