package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Passage;

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
    for (Passage passage : Passage.of(document.blocks())) {
      if (passage.table() == null) {
        text(passage.above().getFirst());
      } else {
        table(passage, passage.table());
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

  private void text(Block block) {
    switch (block) {
      case Heading heading -> {
        pages.upright();
        leaveOwnPage();
        mark(heading, text.heading(heading, isLast(heading)));
      }
      case Paragraph paragraph -> {
        boolean note = paragraph.role() == Paragraph.Role.NOTE;
        if (!note) {
          pages.upright();
          leaveOwnPage();
        }
        switch (paragraph.role()) {
          case TEXT -> text.paragraph(paragraph.text());
          case HEADLINE -> text.headline(paragraph.text());
          case LABEL -> text.labels(List.of(paragraph.text()));
          case NOTE -> text.note(paragraph.text());
        }
      }
      case Grid grid -> {}
    }
  }

  private boolean isLast(Heading heading) {
    return document.blocks().getLast() == heading;
  }

  private void mark(Heading heading, float top) {
    String label = Integer.toString(pages.number());
    outline.add(new Target(heading.level(), heading.text(), pages.number() - 1, top, label));
  }

  private void table(Passage passage, Grid grid) {
    if (grid.rows().isEmpty() || grid.width() == 0) {
      return;
    }
    boolean across = SetTable.liesAcross(grid, Pages.uprightWidth());
    pages.turn(across);
    leaveOwnPage();
    List<String> labels = passage.labels();
    Heading heading = passage.heading();
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
