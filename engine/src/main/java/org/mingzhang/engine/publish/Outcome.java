package org.mingzhang.engine.publish;

import java.util.List;
import java.util.SequencedMap;
import org.mingzhang.engine.review.Review;
import org.mingzhang.formats.writing.MissingGlyphs;

/** What came of an attempt to publish. */
public sealed interface Outcome {

  /**
   * Everything is printed, read back and found to say what was meant.
   *
   * @param review of what is published; it has no errors
   * @param files name to content, the manifest last
   */
  record Ready(Review review, SequencedMap<String, byte[]> files) implements Outcome {}

  /** The check has found errors: nothing is printed. */
  record Refused(Review review) implements Outcome {}

  /**
   * Texts of the officer have no place in the layout: nothing is printed, for they would be lost.
   *
   * @param texts by the section that is not there
   */
  record Homeless(SequencedMap<String, List<String>> texts) implements Outcome {}

  /** A font cannot show some characters: nothing is released. */
  record Unprintable(String format, List<MissingGlyphs.Missing> missing) implements Outcome {
    public Unprintable {
      missing = List.copyOf(missing);
    }
  }

  /**
   * A file says otherwise than was meant: nothing is released.
   *
   * @param differences what it says differently; empty if it could not be read at all
   */
  record Unfaithful(String format, List<Difference> differences) implements Outcome {
    public Unfaithful {
      differences = List.copyOf(differences);
    }
  }
}
