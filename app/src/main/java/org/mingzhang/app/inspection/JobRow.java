package org.mingzhang.app.inspection;

import java.time.OffsetDateTime;

/**
 * A job.
 *
 * @param kind DOCUMENT or ARCHIVE
 * @param state UNPACKING, RUNNING or REFUSED
 * @param reason a key of the messages; "" if there is nothing to tell
 * @param skipped how many parts of the archive are no documents
 */
public record JobRow(
    long id,
    String code,
    String kind,
    String name,
    String state,
    String reason,
    int skipped,
    OffsetDateTime createdAt) {

  public boolean isArchive() {
    return kind.equals("ARCHIVE");
  }
}
