package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/** Sets the blocks of a document one after another, then what stands before them. */
final class Typesetter {

  private final Document document;
  private final Element root = Element.root();
  private final Element front = root.add(Element.Role.DOCUMENT);
  private final Pages pages = new Pages();
  private final SetText text = new SetText(pages, root);
  private final List<Target> outline = new ArrayList<>();
  private boolean ownPage;

  Typesetter(Document document) {
    this.document = document;
  }

  Printed printed() {
    List<Block> blocks = document.blocks();
    int at = 0;
    while (at < blocks.size()) {
      int table = tableOf(blocks, at);
      if (table >= 0) {
        table(blocks.subList(at, table), (Grid) blocks.get(table));
        at = table + 1;
      } else {
        text(blocks, at++);
      }
    }
    List<Sheet> body = pages.finished();
    List<Sheet> sheets = new ArrayList<>();
    Front.set(document, front, outline, sheets);
    int before = sheets.size();
    Folios.print(body);
    sheets.addAll(body);
    root.children().remove(front);
    root.children().addAll(0, front.children());
    List<Target> moved = outline.stream().map(target -> target.behind(before)).toList();
    return new Printed(document.info(), sheets, before, root, moved);
  }

  /** The grid that a heading or labels from here on stand over; -1 if they stand over none. */
  private static int tableOf(List<Block> blocks, int from) {
    int at = blocks.get(from) instanceof Heading ? from + 1 : from;
    while (at < blocks.size()
        && blocks.get(at) instanceof Paragraph paragraph
        && paragraph.role() == Paragraph.Role.LABEL) {
      at++;
    }
    return at < blocks.size() && blocks.get(at) instanceof Grid ? at : -1;
  }

  private void text(List<Block> blocks, int at) {
    switch (blocks.get(at)) {
      case Heading heading -> {
        pages.upright();
        leaveOwnPage();
        mark(heading, text.heading(heading, isLast(blocks, at)));
      }
      case Paragraph paragraph -> {
        boolean note = paragraph.role() == Paragraph.Role.NOTE;
        if (!note) {
          pages.upright();
          leaveOwnPage();
        }
        switch (paragraph.role()) {
          case TEXT -> text.paragraph(paragraph.text());
          case LABEL -> text.labels(List.of(paragraph.text()));
          case NOTE -> text.note(paragraph.text());
        }
      }
      case Grid grid -> table(List.of(), grid);
    }
  }

  private static boolean isLast(List<Block> blocks, int at) {
    return at + 1 == blocks.size();
  }

  private void mark(Heading heading, float top) {
    String label = Integer.toString(pages.number());
    outline.add(new Target(heading.level(), heading.text(), pages.number() - 1, top, label));
  }

  private void table(List<Block> above, Grid grid) {
    if (grid.rows().isEmpty() || grid.width() == 0) {
      return;
    }
    boolean across = SetTable.liesAcross(grid, Pages.uprightWidth());
    pages.turn(across);
    leaveOwnPage();
    List<String> labels =
        above.stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text())
            .toList();
    Heading heading = above.isEmpty() || !(above.getFirst() instanceof Heading h) ? null : h;
    float captions = text.height(heading, labels);
    Element later = Element.root();
    SetTable table = SetTable.of(grid, pages.width(), pages.fullRoom() - captions, later);
    float whole = captions + table.height(0, table.heights.length);
    float least = captions + table.height(0, Math.min(table.heights.length, table.header + 3));
    boolean fits = whole <= pages.room();
    boolean fitsOnOne = whole <= pages.fullRoom();
    if (!pages.isFresh()
        && (grid.style().ownPage() || !fits && (fitsOnOne || least > pages.room()))) {
      pages.next();
    }
    if (heading != null) {
      mark(heading, text.title(heading));
    }
    text.labels(labels);
    root.children().addAll(later.children());
    new TablePages(table).print(pages);
    pages.skip(Paper.SMALL);
    ownPage = grid.style().ownPage();
  }

  /** What stands under a table that has a page of its own: its notes, and nothing else. */
  private void leaveOwnPage() {
    if (ownPage && !pages.isFresh()) {
      pages.next();
    }
    ownPage = false;
  }
}
