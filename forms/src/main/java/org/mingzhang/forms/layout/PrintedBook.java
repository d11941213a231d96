package org.mingzhang.forms.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Table;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;

/** The blocks of one publication, in the order of its layout. */
public final class PrintedBook {

  private static final int SECTION_LEVEL = 2;

  private final Publication publication;
  private final Layout layout;
  private final Set<String> heldTables;
  private final List<Block> blocks = new ArrayList<>();

  private PrintedBook(Publication publication, Layout layout) {
    this.publication = publication;
    this.layout = layout;
    this.heldTables =
        publication.sections().stream()
            .map(section -> holds(section.id()))
            .collect(Collectors.toSet());
  }

  public static Document of(Publication publication, Layout layout) {
    PrintedBook book = new PrintedBook(publication, layout);
    if (layout.tablesFirst()) {
      book.tables();
      book.sections();
    } else {
      book.sections();
      book.tables();
    }
    return new Document("layout", 1, book.blocks);
  }

  /** The tables that stand in no section. */
  private void tables() {
    publication.tables().stream()
        .filter(table -> !heldTables.contains(table.key()))
        .forEach(table -> table(table, SECTION_LEVEL));
  }

  private void sections() {
    publication.sections().forEach(this::section);
  }

  private void section(Section section) {
    if (!section.heading().isEmpty()) {
      blocks.add(new Heading(SECTION_LEVEL, section.heading(), Place.UNKNOWN));
    }
    for (Section.Paragraph paragraph : section.paragraphs()) {
      boolean title = section.heading().isEmpty() && isTitle(paragraph.text());
      Paragraph.Role role = title ? Paragraph.Role.HEADLINE : Paragraph.Role.TEXT;
      blocks.add(new Paragraph(paragraph.text(), role, Place.UNKNOWN));
    }
    switch (holds(section.id())) {
      case "" -> {}
      case SectionLayout.INSTITUTIONS -> institutions();
      case SectionLayout.PROJECTS -> publication.projects().forEach(this::project);
      default ->
          publication
              .table(holds(section.id()))
              .ifPresent(table -> table(table, SECTION_LEVEL + 1));
    }
  }

  private String holds(String section) {
    return layout.sections().stream()
        .filter(candidate -> candidate.id().equals(section))
        .map(SectionLayout::holds)
        .findFirst()
        .orElse("");
  }

  /** A table that stands in no section begins a page. */
  private void table(Table table, int level) {
    for (String caption : table.captions()) {
      blocks.add(
          caption.equals(table.title())
              ? new Heading(level, caption, Place.UNKNOWN)
              : new Paragraph(caption, Paragraph.Role.LABEL, Place.UNKNOWN));
    }
    blocks.add(PrintedTable.grid(table, layout.table(table.key()), level == SECTION_LEVEL));
    if (table.note() != null) {
      blocks.add(new Paragraph(table.note(), Paragraph.Role.NOTE, Place.UNKNOWN));
    }
  }

  private void institutions() {
    if (!publication.institutions().isEmpty()) {
      blocks.add(PrintedTable.institutions(publication.institutions()));
    }
  }

  private void project(ProjectSheet sheet) {
    if (layout.projectSheet() != null) {
      blocks.addAll(new PrintedSheet(layout.projectSheet(), layout.moneyUnit()).blocks(sheet));
    }
  }

  /** The lines before the first heading that are neither sentences nor labels are titles. */
  private static boolean isTitle(String text) {
    return !text.isEmpty() && text.chars().noneMatch(c -> "。：；！？".indexOf(c) >= 0);
  }
}
