package org.mingzhang.core.check.book;

import java.util.List;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** Publications with something changed. */
final class Publications {

  private Publications() {}

  static Publication replace(Publication publication, Table table, List<Row> rows) {
    Table changed =
        new Table(
            table.key(),
            table.title(),
            table.unit(),
            table.unitPrinted(),
            table.note(),
            table.captions(),
            table.columns(),
            rows,
            table.origin());
    return new Publication(
        publication.organization(),
        publication.year(),
        publication.kind(),
        publication.layout(),
        publication.moneyUnit(),
        publication.tables().stream().map(it -> it == table ? changed : it).toList(),
        publication.projects(),
        publication.institutions(),
        publication.sections(),
        publication.statements(),
        publication.overallPerformance(),
        publication.glossary(),
        publication.unread(),
        publication.repairs());
  }
}
