package org.mingzhang.app.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.app.jobs.Job;
import org.mingzhang.app.preparation.BudgetText;
import org.mingzhang.app.preparation.KeptBudgets;
import org.mingzhang.app.store.Contents;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.assemble.Assembled;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.exchange.UnusableBudget;
import org.mingzhang.engine.prepare.AssemblyReport;
import org.mingzhang.engine.prepare.Opened;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.formats.reading.UnusableInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a document and puts the budgets in it together. */
@Component
class ReadPast implements Job {

  static final String NAME = "past.read";

  private static final Logger LOG = LoggerFactory.getLogger(ReadPast.class);
  private static final int MOST_ATTEMPTS = 2;

  private final JdbcClient db;
  private final Contents contents;
  private final TransactionTemplate transaction;

  ReadPast(JdbcClient db, Contents contents, PlatformTransactionManager transactions) {
    this.db = db;
    this.contents = contents;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String which) {
    long id = Long.parseLong(which);
    int begun =
        db.sql(
                "update past_item set attempts = attempts + 1 where id = ? and state = 'WAITING'"
                    + " and digest <> ''")
            .param(id)
            .update();
    if (begun == 0) {
      return;
    }
    Item item =
        db.sql("select person, name, digest, attempts from past_item where id = ?")
            .param(id)
            .query(Rows.of(Item.class))
            .single();
    if (item.attempts() > MOST_ATTEMPTS) {
      unusable(id, "unusable.internal");
      return;
    }
    try {
      List<Found> found = read(contents.bytes(item.digest()), item.name());
      if (found.isEmpty()) {
        unusable(id, "unusable.no_budget");
      } else {
        transaction.executeWithoutResult(status -> keep(id, found));
      }
    } catch (UnusableInput e) {
      unusable(id, "unusable." + e.reason().name().toLowerCase(Locale.ROOT));
    } catch (UnusableBudget e) {
      unusable(id, e.message(Locale.CHINESE) + "\n" + e.message(Locale.ENGLISH));
    } catch (RuntimeException e) {
      LOG.error("{} cannot be read", item.name(), e);
      unusable(id, "unusable.internal");
    }
  }

  private record Item(long person, String name, String digest, int attempts) {}

  /** A budget, and what its document does not say. */
  private record Found(Budget budget, String missingZh, String missingEn) {}

  private static List<Found> read(byte[] bytes, String name) throws UnusableInput, UnusableBudget {
    return switch (Opened.of(bytes, name)) {
      case Opened.Data data -> List.of(new Found(data.budget(), "", ""));
      case Opened.Workbook workbook ->
          List.of(
              new Found(
                  workbook.filled().budget(),
                  faults(workbook.filled(), Locale.CHINESE),
                  faults(workbook.filled(), Locale.ENGLISH)));
      case Opened.Published published -> {
        List<Found> found = new ArrayList<>();
        for (Publication one : published.reading().publications()) {
          Layout layout = Layouts.standard().find(one.layout()).orElseThrow();
          Assembled assembled = Assembly.of(one, layout);
          found.add(
              new Found(
                  assembled.budget(),
                  report(assembled, layout, Locale.CHINESE),
                  report(assembled, layout, Locale.ENGLISH)));
        }
        yield found;
      }
    };
  }

  /** What the report says after its first line, which is of what is there. */
  private static String report(Assembled assembled, Layout layout, Locale language) {
    return String.join(
        "\n", new AssemblyReport(layout, language).lines(assembled).stream().skip(1).toList());
  }

  private static String faults(Filled filled, Locale language) {
    return String.join(
        "\n",
        filled.faults().stream()
            .map((WorkbookFault fault) -> fault.place() + " " + fault.message(language))
            .toList());
  }

  private void keep(long id, List<Found> found) {
    boolean waits =
        db.sql("select id from past_item where id = ? and state = 'WAITING' for update")
            .param(id)
            .query(Long.class)
            .optional()
            .isPresent();
    if (!waits) {
      return;
    }
    fill(id, found.getFirst());
    for (Found further : found.subList(1, found.size())) {
      long next =
          Rows.insert(
              db.sql(
                      "insert into past_item (person, name, digest, state, at)"
                          + " select person, name, '', 'WAITING', at from past_item where id = ?")
                  .param(id));
      fill(next, further);
    }
    contents.release(PastItems.holder(id));
  }

  private void fill(long id, Found one) {
    Budget budget = one.budget();
    Organization owner = budget.organization();
    db.sql(
            "update past_item set state = 'READ', digest = '', budget_year = ?, code = ?,"
                + " title = ?, department = ?, total_fen = ?, budget = ?, missing_zh = ?,"
                + " missing_en = ? where id = ?")
        .params(
            budget.year(),
            owner.code(),
            owner.name(),
            owner.level() == Organization.Level.DEPARTMENT,
            KeptBudgets.total(budget),
            BudgetText.write(budget),
            one.missingZh(),
            one.missingEn(),
            id)
        .update();
  }

  private void unusable(long id, String reason) {
    transaction.executeWithoutResult(
        status -> {
          db.sql("update past_item set state = 'UNUSABLE', reason = ?, digest = '' where id = ?")
              .params(reason, id)
              .update();
          contents.release(PastItems.holder(id));
        });
  }
}
