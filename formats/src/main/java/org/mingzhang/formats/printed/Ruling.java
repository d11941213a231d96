package org.mingzhang.formats.printed;

/**
 * A straight rule.
 *
 * @param at its y if horizontal, else its x
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Ruling(boolean horizontal, float at, float from, float to) {

  boolean meets(Ruling other, float tolerance) {
    return other.at >= from - tolerance
        && other.at <= to + tolerance
        && at >= other.from - tolerance
        && at <= other.to + tolerance;
  }
}
