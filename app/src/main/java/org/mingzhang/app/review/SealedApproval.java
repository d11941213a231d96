package org.mingzhang.app.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingzhang.engine.opendata.Manifest;

/**
 * Everything of an approval that its hash is over: what was approved, by whom, under which number.
 *
 * @param versionSm3 hash of the version that was approved
 * @param previousSm3 hash of the approval of the same draft before it; "" of the first
 * @param sm3 "" as long as it is not sealed
 */
record SealedApproval(
    long draft,
    String versionSm3,
    String round,
    String document,
    @Nullable LocalDate documentOn,
    OffsetDateTime approvedAt,
    String approvedBy,
    String approvedName,
    String previousSm3,
    String sm3) {

  /** SM3 over all of it; each part with its length, so that none can pass into the next. */
  String hash() {
    StringBuilder all = new StringBuilder("mingzhang/approval/1\n");
    for (String part :
        new String[] {
          Long.toString(draft),
          versionSm3,
          round,
          document,
          documentOn == null ? "" : documentOn.toString(),
          approvedAt.toInstant().toString(),
          approvedBy,
          approvedName,
          previousSm3
        }) {
      all.append(part.length()).append(':').append(part).append('\n');
    }
    return Manifest.sm3(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
