package org.mingzhang.core.publication;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.money.MoneyUnit;

/**
 * One published budget: what one department or unit printed for one year.
 *
 * @param layout id of the layout it was read with
 * @param year budget year; 0 if the document does not say
 * @param tables in printed order, each key at most once
 * @param unread what could not be read, and why; nothing is dropped
 * @param repairs what was read although it was printed damaged, such as a code split by a line wrap
 */
public record Publication(
    Organization organization,
    int year,
    Kind kind,
    String layout,
    MoneyUnit moneyUnit,
    List<Table> tables,
    List<ProjectSheet> projects,
    List<Institution> institutions,
    List<Section> sections,
    List<Statement> statements,
    OverallPerformance overallPerformance,
    List<Term> glossary,
    List<Unread> unread,
    List<Repair> repairs) {

  public Publication {
    tables = List.copyOf(tables);
    projects = List.copyOf(projects);
    institutions = List.copyOf(institutions);
    sections = List.copyOf(sections);
    statements = List.copyOf(statements);
    glossary = List.copyOf(glossary);
    unread = List.copyOf(unread);
    repairs = List.copyOf(repairs);
  }

  /** What kind of account it gives. */
  public enum Kind {
    BUDGET("budget"),
    FINAL_ACCOUNT("final-account");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word of the exchange format. */
    public String word() {
      return word;
    }
  }

  /** A row of the table of institutions (机构设置). */
  public record Institution(
      String name, String nature, String rank, String funding, Origin origin) {}

  /** An entry of the glossary (名词解释). */
  public record Term(String term, String explanation, Origin origin) {}

  /** Something printed that could not be read. */
  public record Unread(Origin origin, String text, String why) {}

  /** Something printed damaged that could be read all the same. */
  public record Repair(Origin origin, String printed, String read, String why) {}

  /** The same publication with other sections. */
  public Publication withSections(List<Section> others) {
    return new Publication(
        organization,
        year,
        kind,
        layout,
        moneyUnit,
        tables,
        projects,
        institutions,
        others,
        statements,
        overallPerformance,
        glossary,
        unread,
        repairs);
  }

  /** The same publication with other statements, and other text that could not be read. */
  public Publication withStatements(List<Statement> others, List<Unread> otherUnread) {
    return new Publication(
        organization,
        year,
        kind,
        layout,
        moneyUnit,
        tables,
        projects,
        institutions,
        sections,
        others,
        overallPerformance,
        glossary,
        otherUnread,
        repairs);
  }

  public Optional<Table> table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst();
  }

  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }
}
