package org.mingzhang.app.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares everything that is public with its digests, every day, and tells of it in the record.
 */
@Component
class VerifyFiles implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(VerifyFiles.class);
  private static final Duration EVERY = Duration.ofDays(1);

  private final Published published;
  private final Audit audit;

  VerifyFiles(Published published, Audit audit) {
    this.published = published;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "disclosure.verify";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run(String which) {
    List<String> broken = broken();
    if (!broken.isEmpty()) {
      LOG.error("published files are not what was published: {}", broken);
    }
    audit.recordSystem(
        "-", "-", "disclosure.verify", "", broken.isEmpty() ? "done" : String.join("\n", broken));
  }

  /** The files that are not what was published. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (Published.Publication one : published.all()) {
      for (PublicFile file : published.files(one)) {
        try {
          published.bytes(file);
        } catch (RuntimeException e) {
          broken.add(
              "%d/%s/%d/%s".formatted(one.budgetYear(), one.code(), one.number(), file.name()));
        }
      }
    }
    return broken;
  }
}
