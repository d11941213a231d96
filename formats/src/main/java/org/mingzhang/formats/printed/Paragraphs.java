package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.document.Box;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/** Joins lines that the printer wrapped, also over the end of a page. */
final class Paragraphs {

  /** Before a word or a sign that may not begin a line, a full line stays this much short. */
  private static final float SHORT_OF_FULL_IN_EM = 2.5f;

  /** A line that begins further in than this begins a paragraph. */
  private static final float INDENT_IN_EM = 1.2f;

  /** Lines of one paragraph follow each other within this, from lower edge to lower edge. */
  private static final float WIDEST_LEADING_IN_EM = 2.6f;

  /** A line without a full stop that fills this part of the text's width is no heading. */
  private static final float PROSE_PART_OF_WIDTH = 0.6f;

  /** So many characters short of the edge no line ends that goes on in the next. */
  private static final float EARLY_END_IN_EM = 5;

  /** Lines of one size of print differ by less: bold and Latin characters stand out a little. */
  private static final float SAME_SIZE = 0.15f;

  private final Margins margins;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Line last;
  private Place place = Place.UNKNOWN;
  private Box box = new Box(0, 0, 0, 0);
  private @Nullable Page page;
  private int lineOnPage;

  private Paragraphs(List<Piece> pieces) {
    margins = new Margins(pieces);
  }

  /** The blocks of a document whose pieces stand in reading order. */
  static List<Block> of(List<Piece> pieces) {
    Paragraphs paragraphs = new Paragraphs(pieces);
    for (Piece piece : pieces) {
      paragraphs.add(piece);
    }
    paragraphs.end();
    return paragraphs.blocks;
  }

  private void add(Piece piece) {
    if (piece.page() != page) {
      page = piece.page();
      lineOnPage = 1;
    }
    switch (piece) {
      case Line line -> add(line);
      case PrintedTable table -> {
        end();
        blocks.add(table.grid(lineOnPage));
        lineOnPage += table.rows().size();
      }
    }
  }

  private void add(Line line) {
    String next = line.text();
    if (last == null || !continues(last, line, next)) {
      end();
      box = line.box();
      place = line.page().place(lineOnPage, box);
    } else if (line.page() == last.page()) {
      box = Boxes.around(box, line.box());
      place = line.page().place(place.line(), box);
    }
    append(next);
    last = line;
    lineOnPage++;
  }

  private void end() {
    if (last != null) {
      blocks.add(new Paragraph(text.toString(), place));
      text.setLength(0);
      last = null;
    }
  }

  private void append(String next) {
    int length = text.length();
    boolean words =
        length > 0 && isLatinLetter(next.charAt(0)) && isLatinLetter(text.charAt(length - 1));
    text.append(words ? " " : "").append(next);
  }

  private static boolean isLatinLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** Whether a line goes on with what the line before it said. */
  private boolean continues(Line before, Line line, String next) {
    float em = line.em();
    if (Math.abs(before.em() - em) > SAME_SIZE * em || Numbering.begins(next)) {
      return false;
    }
    boolean finished = Characters.endsSentence(text.toString()) || Characters.isLeader(next);
    boolean indented = line.box().left() - margins.of(line.page()).left() > INDENT_IN_EM * em;
    boolean full =
        margins.of(before.page()).right() - before.box().right() < SHORT_OF_FULL_IN_EM * em;
    if (line.page() != before.page()) {
      return full && !finished && !indented && isProse(before);
    }
    if (line.box().bottom() - before.box().bottom() > WIDEST_LEADING_IN_EM * em) {
      return false;
    }
    if (full && isProse(before) && (!indented || hangs(before, line))) {
      return true;
    }
    return !finished && isProse(before) && !endsEarly(before) && nearlyUnder(before, line);
  }

  /** A line that left room for several more words was ended by its writer. */
  private boolean endsEarly(Line line) {
    float room = margins.of(line.page()).right() - line.box().right();
    return room > EARLY_END_IN_EM * line.em();
  }

  private boolean isProse(Line line) {
    return line.box().width() >= PROSE_PART_OF_WIDTH * margins.of(line.page()).width()
        && !Characters.isLeader(line.text());
  }

  /** An unfinished line and one further in than it: the rest hangs under its beginning. */
  private boolean hangs(Line before, Line line) {
    return !Characters.endsSentence(text.toString()) && nearlyUnder(before, line);
  }

  private static boolean nearlyUnder(Line before, Line line) {
    return Math.abs(line.box().left() - before.box().left()) < 2 * INDENT_IN_EM * line.em();
  }
}
