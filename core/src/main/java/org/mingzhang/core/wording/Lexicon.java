package org.mingzhang.core.wording;

/** The common words of two characters. */
public final class Lexicon {

  private static final Lexicon STANDARD = new Lexicon();

  private final PairTable<Boolean> words = new PairTable<>();

  /** A line begins with a character; the others each form a word with it. */
  private Lexicon() {
    for (String line : WordFile.lines("lexicon.txt")) {
      for (int i = 1; i < line.length(); i++) {
        words.put(line.charAt(0), line.charAt(i), Boolean.TRUE);
      }
    }
    for (String word : WordFile.words("lexicon-trade.txt")) {
      words.put(word.charAt(0), word.charAt(1), Boolean.TRUE);
    }
  }

  public static Lexicon standard() {
    return STANDARD;
  }

  /** Whether the two characters are a word. */
  public boolean isWord(char first, char second) {
    return words.get(first, second) != null;
  }

  /** Whether the characters at this place and the next are a word; not so beyond the text. */
  public boolean isWordAt(String text, int index) {
    return index >= 0
        && index + 1 < text.length()
        && isWord(text.charAt(index), text.charAt(index + 1));
  }
}
