package org.mingzhang.app.audit;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mingzhang.engine.opendata.Manifest;

/** A deed in the chain. */
record Entry(long sequence, OffsetDateTime at, Deed deed, String previousHash, String hash) {

  static Entry chained(long sequence, OffsetDateTime at, Deed deed, String previousHash) {
    return new Entry(sequence, at, deed, previousHash, hash(sequence, at, deed, previousHash));
  }

  /** Whether the entry says what it said when it was written. */
  boolean isIntact() {
    return hash.equals(hash(sequence, at, deed, previousHash));
  }

  /** Every part with its length before it, so that no two entries read alike. */
  private static String hash(long sequence, OffsetDateTime at, Deed deed, String previousHash) {
    StringBuilder all = new StringBuilder();
    for (String part :
        List.of(
            previousHash,
            Long.toString(sequence),
            Long.toString(at.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toEpochMilli()),
            deed.person(),
            deed.organisation(),
            deed.roles(),
            deed.address(),
            deed.action(),
            deed.object(),
            deed.before(),
            deed.after(),
            deed.outcome())) {
      all.append(part.length()).append(':').append(part);
    }
    return Manifest.sm3(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
