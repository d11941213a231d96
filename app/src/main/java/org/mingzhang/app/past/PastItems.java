package org.mingzhang.app.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.inspection.Archives;
import org.mingzhang.app.jobs.Jobs;
import org.mingzhang.app.preparation.BudgetText;
import org.mingzhang.app.store.Contents;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.Budget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Documents that somebody has uploaded; only he sees them, until they are kept. */
@Component
class PastItems {

  static final String MODULE = "past";

  private static final String SELECT =
      "select id, name, state, reason, budget_year, code, title, department, total_fen,"
          + " missing_zh, missing_en from past_item ";

  /** More than a county has. */
  private static final int MOST = 1000;

  private final JdbcClient db;
  private final Contents contents;
  private final Archives archives;
  private final Jobs jobs;
  private final Audit audit;
  private final Clock clock;

  PastItems(
      JdbcClient db, Contents contents, Archives archives, Jobs jobs, Audit audit, Clock clock) {
    this.db = db;
    this.contents = contents;
    this.archives = archives;
    this.jobs = jobs;
    this.audit = audit;
    this.clock = clock;
  }

  static String holder(long item) {
    return "past:" + item;
  }

  List<PastItem> of(Viewer viewer) {
    return db.sql(SELECT + "where person = ? order by name, id")
        .param(viewer.person())
        .query(Rows.of(PastItem.class))
        .list();
  }

  PastItem get(Viewer viewer, long id) {
    return db.sql(SELECT + "where id = ? and person = ?")
        .params(id, viewer.person())
        .query(Rows.of(PastItem.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  Budget budget(PastItem item) {
    return BudgetText.read(
        db.sql("select budget from past_item where id = ?")
            .param(item.id())
            .query(String.class)
            .single());
  }

  /**
   * Takes in documents, or an archive of them; they are read by a job.
   *
   * @return how many there are
   */
  @Transactional
  int take(Viewer viewer, List<MultipartFile> sent) {
    int before = of(viewer).size();
    StringBuilder names = new StringBuilder();
    try {
      for (MultipartFile file : sent) {
        String name = Archives.clean(String.valueOf(file.getOriginalFilename()));
        if (file.isEmpty()) {
          continue;
        }
        names.append(name).append('\n');
        if (Archives.isArchive(name)) {
          String reason =
              archives.read(
                  file.getInputStream(), (part, bytes, why) -> add(viewer, part, bytes, why));
          if (!reason.isEmpty()) {
            throw new Refusal("inspection", reason);
          }
        } else {
          boolean large = file.getSize() > archives.documentBytes();
          add(viewer, name, large ? null : file.getBytes(), large ? "unusable.too_large" : "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int taken = of(viewer).size() - before;
    if (taken == 0) {
      throw new Refusal(MODULE, "refused.nothing");
    }
    if (before + taken > MOST) {
      throw new Refusal(MODULE, "refused.many", MOST);
    }
    audit.record(viewer, "past.upload", names.toString().strip(), "", String.valueOf(taken));
    return taken;
  }

  private void add(Viewer viewer, String name, byte @Nullable [] bytes, String reason) {
    long id =
        Rows.insert(
            db.sql(
                    "insert into past_item (person, name, digest, state, reason, at)"
                        + " values (?, ?, '', ?, ?, ?)")
                .params(
                    viewer.person(),
                    name,
                    bytes == null ? "UNUSABLE" : "WAITING",
                    reason,
                    Rows.at(clock.instant())));
    if (bytes != null) {
      db.sql("update past_item set digest = ? where id = ?")
          .params(contents.keep(holder(id), bytes), id)
          .update();
      jobs.ask(ReadPast.NAME, String.valueOf(id), Jobs.BULK);
    }
  }

  /** Puts a document aside. */
  @Transactional
  void drop(Viewer viewer, long id) {
    PastItem item = get(viewer, id);
    db.sql("delete from past_item where id = ?").param(item.id()).update();
    contents.release(holder(id));
  }
}
