package org.mingzhang.core.narrative;

import java.util.List;

/**
 * A sentence of the narrative with what is said in it.
 *
 * @param text as printed, with its full stop
 * @param said its amounts, in order
 * @param shares its percentages of change, in order
 */
public record Sentence(String text, List<Said> said, List<Share> shares) {

  public Sentence {
    said = List.copyOf(said);
    shares = List.copyOf(shares);
  }
}
