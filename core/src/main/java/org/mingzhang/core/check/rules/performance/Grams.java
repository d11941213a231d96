package org.mingzhang.core.check.rules.performance;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Words;

/** The pairs of characters of a text, by which texts are found to speak of the same thing. */
record Grams(Set<String> pairs) {

  private static final Words COMMON = Words.of("common");

  Grams {
    pairs = Set.copyOf(pairs);
  }

  /** All pairs of letters. */
  static Grams of(String... texts) {
    Set<String> pairs = new HashSet<>();
    for (String text : texts) {
      String plain = CodeName.plain(text);
      for (int i = 0; i + 1 < plain.length(); i++) {
        if (Character.isLetter(plain.charAt(i)) && Character.isLetter(plain.charAt(i + 1))) {
          pairs.add(plain.substring(i, i + 2));
        }
      }
    }
    return new Grams(pairs);
  }

  /** Those that are no words of every day. */
  Grams rare() {
    Set<String> rare = new HashSet<>(pairs);
    COMMON.words().forEach(rare::remove);
    return new Grams(rare);
  }

  boolean shareWith(Grams other) {
    Grams few = pairs.size() < other.pairs.size() ? this : other;
    Grams many = few == this ? other : this;
    return few.pairs.stream().anyMatch(many.pairs::contains);
  }

  /** Whether a text is letters only. */
  static boolean isWord(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
  }
}
