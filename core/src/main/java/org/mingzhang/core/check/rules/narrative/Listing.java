package org.mingzhang.core.check.rules.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;

/**
 * A total and the amounts that are listed as its parts: 甲 5 万元，其中：乙 3 万元，丙 2 万元.
 *
 * @param complete whether the words say that these are all the parts
 */
record Listing(Said total, List<Said> parts, boolean complete) {

  private static final Pattern OPENS = Pattern.compile("其中|包括|分别(?:为|是|用于)|具体(?:为|是|包括)");
  private static final Pattern ALL = Pattern.compile("包括|分别(?:为|是|用于)|具体(?:为|是|包括)");
  private static final Pattern CLOSES_LIST = Pattern.compile("^[，,、]?\\s?(?:和|及|以及)");
  private static final Pattern EACH = Pattern.compile("每|人均|标准|单价|均价|预留|中小");
  private static final Pattern AND_MORE = Pattern.compile("^\\s?等");

  /** A listing in the making. */
  private static final class Open {
    private final Said total;
    private final boolean bracketed;
    private final List<Said> parts = new ArrayList<>();
    private boolean complete;

    Open(Said total, boolean bracketed, boolean complete) {
      this.total = total;
      this.bracketed = bracketed;
      this.complete = complete;
    }

    boolean isFull() {
      return parts.size() > 1
          && parts.stream().mapToLong(Said::signedFen).sum() == total.signedFen();
    }
  }

  /**
   * The listings of a sentence.
   *
   * @param before the amount the sentence before ended with; null if it said none or several
   */
  static List<Listing> of(Sentence sentence, @Nullable Said before) {
    Deque<Open> open = new ArrayDeque<>();
    List<Open> all = new ArrayList<>();
    Said previous = before;
    int floor = 0;
    for (Said said : sentence.said()) {
      String gap = sentence.text().substring(floor, said.start());
      floor = said.end();
      close(open, gap);
      if (previous != null && OPENS.matcher(gap).find()) {
        Open opened = new Open(previous, opensBracket(gap), ALL.matcher(gap).find());
        open.push(opened);
        all.add(opened);
      }
      Open current = open.peek();
      if (current != null && belongs(said, current.total, gap)) {
        current.parts.add(said);
        current.complete |= CLOSES_LIST.matcher(gap).find();
      }
      previous = said;
    }
    boolean more = AND_MORE.matcher(sentence.text().substring(floor)).lookingAt();
    return all.stream()
        .filter(one -> one.parts.size() > 1)
        .map(one -> new Listing(one.total, one.parts, one.complete && !more))
        .toList();
  }

  private static void close(Deque<Open> open, String gap) {
    while (open.size() > 1 && gap.indexOf('；') >= 0) {
      open.pop();
    }
    boolean bracketEnds = closesBracket(gap);
    while (!open.isEmpty() && (bracketEnds && open.peek().bracketed || open.peek().isFull())) {
      bracketEnds &= !open.peek().bracketed;
      open.pop();
    }
  }

  private static boolean belongs(Said said, Said total, String gap) {
    return said.amount() != null
        && said.measure() == total.measure()
        && said.year() == total.year()
        && said.own()
        && !EACH.matcher(gap).find();
  }

  private static boolean opensBracket(String gap) {
    return Math.max(gap.lastIndexOf('（'), gap.lastIndexOf('(')) >= 0;
  }

  private static boolean closesBracket(String gap) {
    int closing = Math.max(gap.indexOf('）'), gap.indexOf(')'));
    int opening = Math.max(gap.indexOf('（'), gap.indexOf('('));
    return closing >= 0 && (opening < 0 || closing < opening);
  }

  /** What the parts come to, decreases taken off. */
  Sum sum() {
    Sum sum = Sum.ZERO;
    for (Said part : parts) {
      sum = sum.plus(of(part));
    }
    return sum;
  }

  static Sum of(Said said) {
    long half = said.amount() == null ? 0 : said.amount().halfWidth();
    return new Sum(said.signedFen(), half, half);
  }
}
