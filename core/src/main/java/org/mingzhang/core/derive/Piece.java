package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.List;

/** A part of the template of a paragraph. */
sealed interface Piece {

  /** Words that are printed as they are. */
  record Words(String text) implements Piece {}

  /**
   * What the next amounts are said of.
   *
   * @param silent whether it is clear from the sentence and not printed
   */
  record Subject(String words, boolean silent) implements Piece {}

  /** A figure or a word to be filled in. */
  record Slot(String name) implements Piece {}

  /** Words that are printed only on a condition. */
  record When(String condition, boolean not, List<Piece> then) implements Piece {
    public When {
      then = List.copyOf(then);
    }
  }

  /**
   * Reads a template: {@code [words]} a subject, {@code [=words]} a silent one, {@code {name}} a
   * slot, {@code <condition：words>} a condition, {@code <非condition：words>} its opposite.
   *
   * @throws IllegalArgumentException if brackets do not match
   */
  static List<Piece> parse(String template) {
    Reader reader = new Reader(template);
    List<Piece> pieces = reader.pieces();
    if (reader.at < template.length()) {
      throw new IllegalArgumentException(template);
    }
    return pieces;
  }

  /** Walks over a template. */
  final class Reader {
    private static final String NOT = "非";

    private final String template;
    private int at;

    private Reader(String template) {
      this.template = template;
    }

    private List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>();
      while (at < template.length() && template.charAt(at) != '>') {
        pieces.add(
            switch (template.charAt(at)) {
              case '[' -> subject();
              case '{' -> new Slot(until('}'));
              case '<' -> when();
              default -> words();
            });
      }
      return pieces;
    }

    private Piece subject() {
      String words = until(']');
      boolean silent = words.startsWith("=");
      return new Subject(silent ? words.substring(1) : words, silent);
    }

    private String until(char end) {
      int close = template.indexOf(end, at);
      if (close < 0) {
        throw new IllegalArgumentException(template);
      }
      String inside = template.substring(at + 1, close);
      at = close + 1;
      return inside;
    }

    private Piece when() {
      String condition = until('：');
      List<Piece> then = pieces();
      if (at >= template.length()) {
        throw new IllegalArgumentException(template);
      }
      at++;
      boolean not = condition.startsWith(NOT);
      return new When(not ? condition.substring(NOT.length()) : condition, not, then);
    }

    private Piece words() {
      int start = at;
      while (at < template.length() && "[{<>".indexOf(template.charAt(at)) < 0) {
        at++;
      }
      return new Words(template.substring(start, at));
    }
  }
}
