package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Institution;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;
import org.mingzhang.forms.book.Identity;
import org.mingzhang.forms.flow.Item;
import org.mingzhang.forms.flow.Journal;
import org.mingzhang.forms.flow.Line;
import org.mingzhang.forms.flow.RawGrid;

/** What a book says in words. */
public record Narrative(
    List<Section> sections,
    List<Statement> statements,
    List<Institution> institutions,
    OverallPerformance overallPerformance,
    List<Term> glossary) {

  /** Id of the section that holds the glossary, in every layout. */
  private static final String GLOSSARY = "名词解释";

  /** Id of the section that holds the targets of the whole department. */
  private static final String TARGETS = "整体绩效";

  /** Whether a grid is one of the small tables of the narrative. */
  public static boolean isGrid(RawGrid grid) {
    return Institutions.isInstitutions(grid) || Institutions.isTerms(grid);
  }

  /**
   * Reads the narrative of a book.
   *
   * @param items its lines, and the small tables among them
   * @param tables the tables of the book, whose items it may speak of
   */
  public static Narrative read(
      List<Item> items, List<Table> tables, Layout layout, Identity identity, Journal journal) {
    Sections gathering = new Sections(new Headings(layout));
    List<Institution> institutions = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Line line -> gathering.add(line);
        case RawGrid grid when Institutions.isInstitutions(grid) ->
            institutions.addAll(Institutions.institutions(grid));
        case RawGrid grid when Institutions.isTerms(grid) -> terms.addAll(Institutions.terms(grid));
        case RawGrid grid -> {}
      }
    }
    List<Section> sections = gathering.finish();
    List<Term> glossary = new ArrayList<>();
    ofId(sections, GLOSSARY).forEach(section -> glossary.addAll(Glossary.read(section)));
    glossary.addAll(terms);
    List<Statement> statements =
        new StatementReader(layout, identity, new FunctionalPath(tables, layout), journal)
            .read(sections);
    return new Narrative(
        sections, statements, institutions, OverallTargets.read(ofId(sections, TARGETS)), glossary);
  }

  /**
   * The publication with every amount that its sections say, as a reader finds them: whoever wrote
   * the text may know some of them only.
   */
  public static Publication spoken(Publication publication, Layout layout) {
    Journal journal = new Journal();
    Identity identity =
        new Identity(publication.organization(), publication.year(), publication.kind());
    FunctionalPath items = new FunctionalPath(publication.tables(), layout);
    List<Statement> statements =
        new StatementReader(layout, identity, items, journal).read(publication.sections());
    return publication.withStatements(statements, journal.unread());
  }

  private static List<Section> ofId(List<Section> sections, String id) {
    return sections.stream().filter(section -> section.id().equals(id)).toList();
  }
}
