package org.mingzhang.core.check.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;
import org.mingzhang.core.publication.Statement.Direction;

/**
 * A change of money and what is said for it.
 *
 * @param text the reason, from its first word on; "" if none is given
 */
record Reason(Passage passage, Said change, String text) {

  private static final Pattern LISTS = Pattern.compile("其中|包括|分别");
  private static final int SHORT_CLAUSE = 30;

  /** The change as printed, with its unit. */
  String printed() {
    return change.printed() + change.unit();
  }

  boolean isGiven() {
    return !text.isEmpty();
  }

  /** Every change that is not zero in a paragraph, with its reason. */
  static List<Reason> in(Passage passage) {
    List<Reason> reasons = new ArrayList<>();
    List<Sentence> sentences = passage.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      List<Said> changes = changes(sentences.get(s));
      String rest = later(sentences, s);
      for (int i = 0; i < changes.size(); i++) {
        Said change = changes.get(i);
        boolean last = i + 1 == changes.size();
        String text = sentences.get(s).text();
        int end = last ? text.length() : clauseOf(text, change, changes.get(i + 1));
        String own = text.substring(change.end(), end);
        String reason = cut(own);
        if (reason.isEmpty()) {
          reason = before(text, change);
        }
        if (reason.isEmpty()) {
          reason = cut(rest);
        }
        boolean toldByParts =
            !last
                && reason.isEmpty()
                && LISTS.matcher(text.substring(change.end(), changes.get(i + 1).start())).find();
        if (!toldByParts) {
          reasons.add(new Reason(passage, change, reason));
        }
      }
    }
    return reasons;
  }

  private static List<Said> changes(Sentence sentence) {
    return sentence.said().stream()
        .filter(said -> !said.isLevel() && said.signedFen() != 0)
        .filter(said -> said.direction() != Direction.UNCHANGED)
        .toList();
  }

  /** What follows in the paragraph up to the next sentence that states a change. */
  private static String later(List<Sentence> sentences, int after) {
    StringBuilder text = new StringBuilder();
    for (int i = after + 1; i < sentences.size(); i++) {
      if (!changes(sentences.get(i)).isEmpty() && !text.isEmpty()) {
        break;
      }
      if (changes(sentences.get(i)).isEmpty() || startsWithReason(sentences.get(i).text())) {
        text.append(sentences.get(i).text());
      } else {
        break;
      }
    }
    return text.toString();
  }

  private static boolean startsWithReason(String text) {
    Matcher reason = Compared.REASON.matcher(text);
    return reason.find() && reason.start() < SHORT_CLAUSE / 3;
  }

  /** Where the clause of the next change begins; at its number, if it is in the same clause. */
  private static int clauseOf(String text, Said change, Said next) {
    for (int start = next.start(); start > change.end(); start--) {
      if ("，,；;。".indexOf(text.charAt(start - 1)) >= 0) {
        return start;
      }
    }
    return next.start();
  }

  /** A text from the first word that introduces a reason. */
  private static String cut(String text) {
    Matcher reason = Compared.REASON.matcher(text);
    return reason.find() ? text.substring(reason.start()) : "";
  }

  /** The reason may come first: 因人员减少，基本支出减少 5 万元; or the change may be one itself. */
  private static String before(String text, Said change) {
    int from = Math.max(0, text.lastIndexOf('；', change.start()));
    return cut(text.substring(Math.max(from, change.start() - SHORT_CLAUSE), change.start()));
  }
}
