package org.mingzhang.core.check.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.publication.Organization.Level;

/**
 * The tables of one book call themselves a department's or a unit's, not now one, now the other.
 */
final class ScopeWordRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "complete.scope-word",
          Severity.NOTE,
          "各表标题统一称“部门”或“单位”",
          "The titles of the tables agree on whose they are, a department's or a unit's",
          "编排惯例");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Level level = facts.publication().organization().level();
    Level other = level == Level.UNIT ? Level.DEPARTMENT : Level.UNIT;
    String ownWord = facts.layout().scopeWords().getOrDefault(level, "");
    String otherWord = facts.layout().scopeWords().getOrDefault(other, "");
    List<TableFacts> own = startingWith(ownWord, facts);
    List<TableFacts> strangers = startingWith(otherWord, facts);
    if (own.isEmpty() || strangers.isEmpty()) {
      return;
    }
    Findings.Draft draft =
        out.found("complete.scope-word.mixed", ownWord, strangers.size(), otherWord)
            .expected(ownWord)
            .actual(otherWord);
    strangers.forEach(table -> draft.at(table.place()));
    draft.add();
  }

  private static List<TableFacts> startingWith(String word, Facts facts) {
    List<TableFacts> tables = new ArrayList<>();
    for (TableFacts table : facts.tables()) {
      if (!word.isEmpty() && withoutYear(table.table().title()).startsWith(word)) {
        tables.add(table);
      }
    }
    return tables;
  }

  private static String withoutYear(String title) {
    int start = 0;
    while (start < title.length() && " 0123456789年度".indexOf(title.charAt(start)) >= 0) {
      start++;
    }
    return title.substring(start);
  }
}
