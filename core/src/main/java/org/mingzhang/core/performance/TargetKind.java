package org.mingzhang.core.performance;

import java.util.List;
import java.util.Set;
import org.mingzhang.core.indicator.Dimension;

/**
 * What an indicator measures, as its wording tells.
 *
 * @param id such as {@code satisfaction}
 * @param title in Chinese
 * @param direction which way is better
 * @param dimensions what its unit may measure; empty for anything
 * @param words one of them stands in the name, at its end if it ends in {@code $}
 * @param except none of them does
 */
public record TargetKind(
    String id,
    String title,
    Direction direction,
    Set<Dimension> dimensions,
    List<String> words,
    List<String> except) {

  /** A name that tells nothing. */
  public static final TargetKind UNKNOWN =
      new TargetKind("", "", Direction.EITHER, Set.of(), List.of(), List.of());

  public TargetKind {
    dimensions = Set.copyOf(dimensions);
    words = List.copyOf(words);
    except = List.copyOf(except);
  }

  /** Which way is better. */
  public enum Direction {
    /** More is better: a floor is set. */
    UP,
    /** Less is better: a ceiling is set. */
    DOWN,
    /** It depends. */
    EITHER
  }

  public boolean is(String... ids) {
    for (String other : ids) {
      if (id.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit of this dimension can measure it; no unit always can. */
  public boolean allows(Dimension dimension) {
    return dimensions.isEmpty() || dimension == Dimension.NONE || dimensions.contains(dimension);
  }

  boolean names(String name) {
    for (String word : words) {
      if (stands(word, name)) {
        return except.stream().noneMatch(other -> stands(other, name));
      }
    }
    return false;
  }

  private static boolean stands(String word, String name) {
    int last = word.length() - 1;
    return word.charAt(last) == '$' ? name.endsWith(word.substring(0, last)) : name.contains(word);
  }
}
