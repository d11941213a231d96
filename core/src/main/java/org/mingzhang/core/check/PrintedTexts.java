package org.mingzhang.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.PrintedText.Kind;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;

/** Walks over a publication and gathers its words, each place once. */
final class PrintedTexts {

  private static final String OVERALL = "整体绩效目标";
  private static final String GLOSSARY = "名词解释";
  private static final String INSTITUTIONS = "机构设置";

  private final List<PrintedText> texts = new ArrayList<>();
  private final Set<String> paragraphs = new HashSet<>();

  private PrintedTexts() {}

  static PrintedTexts of(Facts facts) {
    Publication publication = facts.publication();
    PrintedTexts all = new PrintedTexts();
    publication.sections().forEach(all::section);
    publication
        .institutions()
        .forEach(
            unit -> {
              Place place = Places.inSection(INSTITUTIONS, unit.origin());
              all.add(Kind.INSTITUTION, unit.name(), place);
              all.add(Kind.INSTITUTION, unit.nature(), place);
              all.add(Kind.INSTITUTION, unit.rank(), place);
              all.add(Kind.INSTITUTION, unit.funding(), place);
            });
    facts.tables().forEach(all::table);
    all.overall(publication.overallPerformance());
    publication.projects().forEach(all::project);
    publication
        .glossary()
        .forEach(
            term -> {
              Place place = Places.inSection(GLOSSARY, term.origin());
              all.unlessPrinted(Kind.TERM, term.term(), place);
              all.unlessPrinted(Kind.EXPLANATION, term.explanation(), place);
            });
    return all;
  }

  List<PrintedText> all() {
    return Collections.unmodifiableList(texts);
  }

  private void add(Kind kind, String text, Place place) {
    if (!text.isBlank()) {
      texts.add(new PrintedText(kind, text.strip(), place));
    }
  }

  private void section(Section section) {
    add(Kind.HEADING, section.heading(), Places.of(section));
    for (Section.Paragraph paragraph : section.paragraphs()) {
      add(
          Kind.PARAGRAPH,
          paragraph.text(),
          Places.inSection(section.heading(), paragraph.origin()));
      paragraph.text().lines().forEach(this::remember);
    }
  }

  /** What is read out of the narrative once more stands there whole or behind its label. */
  private void remember(String line) {
    String plain = line.replace(" ", "");
    paragraphs.add(plain);
    paragraphs.add(plain.substring(plain.indexOf('：') + 1));
  }

  private void unlessPrinted(Kind kind, String text, Place place) {
    if (!text.lines().allMatch(line -> paragraphs.contains(line.replace(" ", "")))) {
      add(kind, text, place);
    }
  }

  private void table(TableFacts table) {
    Place place = table.place();
    add(Kind.CAPTION, table.table().title(), place);
    String note = table.table().note();
    add(Kind.NOTE, note == null ? "" : note, place);
    if (!(table.layout().rows() instanceof RowLayout.Lines)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (String row : table.rowKeys()) {
      for (ColumnLayout column : table.layout().columns()) {
        if (column.kind() == ColumnLayout.Kind.TEXT
            || column.kind() == ColumnLayout.Kind.NAME
            || column.kind() == ColumnLayout.Kind.ITEM) {
          table
              .cell(row, column.id())
              .filter(cell -> seen.add(cell.text()))
              .ifPresent(cell -> add(Kind.CELL, cell.text(), table.place(cell)));
        }
      }
    }
  }

  private void overall(OverallPerformance overall) {
    Place place = Places.inSection(OVERALL, Origin.NONE);
    unlessPrinted(Kind.OVERALL, overall.goal(), place);
    for (OverallPerformance.Item item : overall.items()) {
      unlessPrinted(Kind.OVERALL_ITEM, item.title(), place);
      unlessPrinted(Kind.OVERALL, item.goal(), place);
      item.indicators().forEach(text -> unlessPrinted(Kind.OVERALL_ITEM, text, place));
    }
    overall.measures().forEach(text -> unlessPrinted(Kind.OVERALL, text, place));
  }

  private void project(ProjectSheet sheet) {
    Place head = Places.of(sheet);
    add(Kind.PROJECT_NAME, sheet.name(), head);
    add(Kind.PURPOSE, sheet.purpose(), head);
    Set<String> goals = new HashSet<>();
    sheet.goals().stream().filter(goals::add).forEach(goal -> add(Kind.GOAL, goal, head));
    for (int i = 0; i < sheet.indicators().size(); i++) {
      Indicator indicator = sheet.indicators().get(i);
      Place place = Places.of(sheet, i + 1);
      add(Kind.INDICATOR, indicator.level3(), place);
      if (!indicator.description().equals(indicator.level3())) {
        add(Kind.DESCRIPTION, indicator.description(), place);
      }
      add(Kind.TARGET, indicator.value(), place);
      add(Kind.BASIS, indicator.basis(), place);
    }
  }
}
