package org.mingzhang.core.check.rules.completeness;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication;

/** Every table the form prescribes is published, an empty one too. */
final class MissingTablesRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "complete.tables",
              Severity.ERROR,
              "规定的表格齐全",
              "All prescribed tables are there",
              "财预〔2016〕143号；《预算法实施条例》第六条")
          .describedAs("没有数据的表也要列出空表。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    if (facts.publication().kind() != Publication.Kind.BUDGET) {
      out.notApplicable("complete.final-account");
      return;
    }
    String form = facts.layout().name();
    List<TableLayout> missing =
        facts.layout().tables().stream()
            .filter(table -> !table.optional())
            .filter(table -> facts.table(table.key()).isEmpty())
            .toList();
    if (facts.tables().stream().allMatch(table -> table.layout().optional())
        && !missing.isEmpty()) {
      out.found("complete.tables.none", missing.size()).repair("complete.tables.none.repair").add();
      return;
    }
    for (TableLayout table : missing) {
      String title = title(facts, table);
      out.found("complete.tables.missing", title, form)
          .at(new Place(table.key(), title, null, null, null, null, null, Origin.NONE))
          .repair("complete.tables.repair")
          .add();
    }
  }

  private static String title(Facts facts, TableLayout table) {
    return facts
        .layout()
        .fill(
            table.title(), facts.publication().organization().level(), facts.publication().year());
  }
}
