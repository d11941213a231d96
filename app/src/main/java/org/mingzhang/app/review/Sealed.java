package org.mingzhang.app.review;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.mingzhang.engine.opendata.Manifest;

/**
 * Everything of a version that its hash is over.
 *
 * @param sm3 "" as long as it is not sealed
 */
record Sealed(
    long draft,
    int number,
    String round,
    String kind,
    String submittedBy,
    String authors,
    OffsetDateTime at,
    String lines,
    String budget,
    String previousSm3,
    String sm3) {

  /**
   * SM3 over the content and the hash before; each part with its length, so that none can pass into
   * the next.
   */
  String hash() {
    StringBuilder all = new StringBuilder("mingzhang/version/1\n");
    for (String part :
        new String[] {
          Long.toString(draft),
          Integer.toString(number),
          round,
          kind,
          submittedBy,
          authors,
          at.toInstant().toString(),
          lines,
          budget,
          previousSm3
        }) {
      all.append(part.length()).append(':').append(part).append('\n');
    }
    return Manifest.sm3(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  Sealed seal() {
    return new Sealed(
        draft, number, round, kind, submittedBy, authors, at, lines, budget, previousSm3, hash());
  }
}
