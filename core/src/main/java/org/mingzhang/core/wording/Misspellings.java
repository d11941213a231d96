package org.mingzhang.core.wording;

import java.util.ArrayList;
import java.util.List;

/** Finds words that are often written wrongly. */
public final class Misspellings {

  private static final Lexicon LEXICON = Lexicon.standard();

  /** Stands for whatever follows a wrong character of its own. */
  private static final char ANY = 0;

  /** Up to this length a wrong word may be the end of one word and the beginning of the next. */
  private static final int LONGEST_CUT = 3;

  private static final Misspellings STANDARD = new Misspellings();

  /**
   * @param always whether it is wrong even where its halves form words with what stands around them
   * @param exceptions right expressions that contain it
   */
  private record Entry(String wrong, String right, boolean always, List<String> exceptions) {

    boolean isAt(int start, String text) {
      return text.startsWith(wrong, start)
          && (always || wrong.length() > LONGEST_CUT || !isTwoHalves(start, text))
          && exceptions.stream().noneMatch(exception -> surrounds(exception, start, text));
    }

    /** Whether the word ends before its last character, or begins only with that. */
    private boolean isTwoHalves(int start, String text) {
      return LEXICON.isWordAt(text, start - 1)
          || LEXICON.isWordAt(text, start + wrong.length() - 1);
    }

    private boolean surrounds(String exception, int start, String text) {
      int offset = exception.indexOf(wrong);
      return start >= offset && text.startsWith(exception, start - offset);
    }
  }

  private final PairTable<List<Entry>> entries = new PairTable<>();

  private Misspellings() {
    for (String line : WordFile.lines("misspellings.csv")) {
      String[] fields = line.split(",");
      boolean always = fields[0].endsWith("!");
      String wrong = always ? fields[0].substring(0, fields[0].length() - 1) : fields[0];
      add(new Entry(wrong, fields[1], always, List.of(fields).subList(2, fields.length)));
    }
  }

  private void add(Entry entry) {
    char first = entry.wrong().charAt(0);
    char second = entry.wrong().length() > 1 ? entry.wrong().charAt(1) : ANY;
    List<Entry> known = entries.get(first, second);
    if (known == null) {
      known = new ArrayList<>(1);
      entries.put(first, second, known);
    }
    known.add(entry);
  }

  public static Misspellings standard() {
    return STANDARD;
  }

  /** The misspelt words of a text, in order. */
  public List<Misspelling> find(String text) {
    List<Misspelling> found = new ArrayList<>(0);
    for (int i = 0; i < text.length(); i++) {
      List<Entry> known =
          i + 1 < text.length() ? entries.get(text.charAt(i), text.charAt(i + 1)) : null;
      if (known == null) {
        known = entries.get(text.charAt(i), ANY);
      }
      if (known == null) {
        continue;
      }
      for (Entry entry : known) {
        if (entry.isAt(i, text)) {
          found.add(new Misspelling(i, entry.wrong(), entry.right()));
          break;
        }
      }
    }
    return found;
  }
}
