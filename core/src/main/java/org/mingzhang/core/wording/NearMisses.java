package org.mingzhang.core.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;

/**
 * Finds places that are almost a term. A term with one character wrong still has its first two or
 * its last two characters: by these it is found, so that a text is read once however many terms
 * there are.
 */
public final class NearMisses {

  private static final NearMisses STANDARD = new NearMisses(standardTerms());

  private record Anchored(Term term, int offset) {}

  private final PairTable<List<Anchored>> anchors = new PairTable<>();

  private NearMisses(Stream<Term> terms) {
    terms
        .filter(term -> term.text().length() >= Term.SHORTEST)
        .distinct()
        .forEach(
            term -> {
              anchor(term, 0);
              anchor(term, term.text().length() - 2);
            });
  }

  /** Those of the terms of the trade and of the names of codes. */
  public static NearMisses standard() {
    return STANDARD;
  }

  /** Those of names of one document's own. */
  public static NearMisses of(Collection<String> names) {
    return new NearMisses(names.stream().map(name -> new Term(name, false, false)));
  }

  private static Stream<Term> standardTerms() {
    Stream<Term> words =
        WordFile.words("terms.txt").stream()
            .map(
                word ->
                    word.endsWith("!")
                        ? new Term(word.substring(0, word.length() - 1), true, false)
                        : new Term(word, false, false));
    Stream<Term> accepted =
        WordFile.words("accepted.txt").stream().map(word -> new Term(word, false, true));
    CodeLists lists = CodeLists.standard();
    Stream<Term> codes =
        Stream.of(lists.functional(), lists.departmentEconomic(), lists.governmentEconomic())
            .flatMap(NearMisses::names)
            .map(name -> new Term(name, false, false));
    return Stream.of(words, accepted, codes).flatMap(terms -> terms);
  }

  private static Stream<String> names(CodeList list) {
    return list.all().stream().map(Code::name);
  }

  private void anchor(Term term, int offset) {
    char first = term.text().charAt(offset);
    char second = term.text().charAt(offset + 1);
    List<Anchored> known = anchors.get(first, second);
    if (known == null) {
      known = new ArrayList<>(1);
      anchors.put(first, second, known);
    }
    known.add(new Anchored(term, offset));
  }

  /** The places of a text that are almost a term, in order; none overlap. */
  public List<NearMiss> find(String text) {
    List<NearMiss> misses = new ArrayList<>(0);
    BitSet right = new BitSet();
    for (int i = 0; i + 1 < text.length(); i++) {
      List<Anchored> known = anchors.get(text.charAt(i), text.charAt(i + 1));
      if (known != null) {
        for (Anchored anchored : known) {
          look(anchored, i, text, right, misses);
        }
      }
    }
    return misses.isEmpty() ? misses : choose(misses, right);
  }

  private static void look(
      Anchored anchored, int index, String text, BitSet right, List<NearMiss> misses) {
    Term term = anchored.term();
    int start = index - anchored.offset();
    if (term.isAt(start, text)) {
      right.set(start, start + term.text().length());
      return;
    }
    NearMiss miss = term.at(start, text);
    if (miss != null) {
      misses.add(miss);
    }
  }

  /** Without those that are part of a term that is right, the longest of those that overlap. */
  private static List<NearMiss> choose(List<NearMiss> misses, BitSet right) {
    List<NearMiss> chosen = new ArrayList<>();
    BitSet taken = new BitSet();
    misses.sort(
        Comparator.comparingInt((NearMiss miss) -> -miss.printed().length())
            .thenComparing(NearMiss::kind));
    for (NearMiss miss : misses) {
      int wrong = miss.start() + miss.firstWrong();
      if (!right.get(wrong) && taken.get(miss.start(), miss.end()).isEmpty()) {
        taken.set(miss.start(), miss.end());
        chosen.add(miss);
      }
    }
    chosen.sort(Comparator.comparingInt(NearMiss::start));
    return chosen;
  }
}
