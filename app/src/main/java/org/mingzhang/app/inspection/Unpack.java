package org.mingzhang.app.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingzhang.app.jobs.Job;
import org.mingzhang.app.jobs.Jobs;
import org.mingzhang.app.store.Contents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an archive apart: all its documents are in the queue after that, or none. */
@Component
class Unpack implements Job {

  static final String NAME = "inspection.unpack";

  private final JdbcClient db;
  private final Contents contents;
  private final Intake intake;
  private final Limits limits;
  private final TransactionTemplate transaction;

  Unpack(
      JdbcClient db,
      Contents contents,
      Intake intake,
      Limits limits,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.contents = contents;
    this.intake = intake;
    this.limits = limits;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String which) {
    long job = Long.parseLong(which);
    ArchiveReader.Told told =
        transaction.execute(
            status -> {
              ArchiveReader.Told unpacked = unpack(job);
              if (unpacked.refused()) {
                status.setRollbackOnly();
              }
              return unpacked;
            });
    if (told.refused()) {
      transaction.executeWithoutResult(status -> finish(job, "REFUSED", told));
    }
  }

  private ArchiveReader.Told unpack(long job) {
    String digest =
        db.sql("select digest from inspection_job where id = ? and state = 'UNPACKING' for update")
            .param(job)
            .query(String.class)
            .optional()
            .orElse("");
    if (digest.isEmpty()) {
      return new ArchiveReader.Told("", false, 0);
    }
    AtomicInteger place = new AtomicInteger();
    ArchiveReader reader =
        new ArchiveReader(
            limits,
            (name, bytes, reason) ->
                intake.add(job, place.incrementAndGet(), name, bytes, reason, Jobs.BULK));
    try (InputStream archive = contents.open(digest)) {
      ArchiveReader.Told told = reader.read(archive);
      if (!told.refused()) {
        finish(job, "RUNNING", told);
      }
      return told;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The archive itself is not needed any more. */
  private void finish(long job, String state, ArchiveReader.Told told) {
    db.sql("select digest from inspection_job where id = ? and digest <> ''")
        .param(job)
        .query(String.class)
        .optional()
        .ifPresent(digest -> contents.release(Intake.holder(job), digest));
    db.sql(
            "update inspection_job set state = ?, reason = ?, skipped = ?, digest = ''"
                + " where id = ?")
        .params(state, told.reason(), told.skipped(), job)
        .update();
  }
}
