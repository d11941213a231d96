package org.mingzhang.core.check.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;
import org.mingzhang.core.narrative.Share;
import org.mingzhang.core.publication.Statement.Direction;

/**
 * A change that a sentence states, with the figures it goes with.
 *
 * @param said the change itself
 * @param level this year's figure of the same subject; null if the sentence does not state it
 * @param last the figure of the year before; null if the sentence does not state it
 * @param share the change in percent; null if the sentence does not state it
 */
record Change(Said said, @Nullable Said level, @Nullable Said last, @Nullable Share share) {

  private static final Pattern COMPARED =
      Pattern.compile("[较比与同](?:于)?\\s?(?:上年|上一年|去年|20\\d\\d\\s?年)[^，,；;。]*$");

  /** The changes of a sentence that are not said to be none. */
  static List<Change> of(Sentence sentence) {
    List<Change> changes = new ArrayList<>();
    List<Said> all = sentence.said();
    for (int i = 0; i < all.size(); i++) {
      Said said = all.get(i);
      if (!said.isLevel() && said.direction() != Direction.UNCHANGED && said.amount() != null) {
        changes.add(change(sentence, i));
      }
    }
    return changes;
  }

  private static Change change(Sentence sentence, int index) {
    Said said = sentence.said().get(index);
    Said level = null;
    Said last = null;
    for (int i = index - 1; i >= 0; i--) {
      Said before = sentence.said().get(i);
      if (!before.isLevel() || !before.words().equals(said.words()) || before.amount() == null) {
        break;
      }
      if (isOfLastYear(sentence, i, said.year())) {
        last = last == null ? before : last;
      } else {
        level = before;
        break;
      }
    }
    return new Change(said, level, last, share(sentence, index));
  }

  /** Whether a figure is the one compared with: 比 2023 年的 12 万元, or 2023 年 12 万元. */
  static boolean isOfLastYear(Sentence sentence, int index, int year) {
    Said said = sentence.said().get(index);
    int from = index == 0 ? 0 : sentence.said().get(index - 1).end();
    return said.year() == year - 1
        || COMPARED.matcher(sentence.text().substring(from, said.start())).find();
  }

  /** The percentage between this amount and the next. */
  private static @Nullable Share share(Sentence sentence, int index) {
    int from = sentence.said().get(index).end();
    int to =
        index + 1 < sentence.said().size()
            ? sentence.said().get(index + 1).start()
            : sentence.text().length();
    return sentence.shares().stream()
        .filter(share -> share.start() >= from && share.end() <= to)
        .filter(share -> sentence.text().substring(from, share.start()).length() <= NEAR)
        .findFirst()
        .orElse(null);
  }

  private static final int NEAR = 8;

  /** Last year's figure, stated or worked out, in fen; null if neither is possible. */
  @Nullable Long lastFen() {
    if (last != null && last.amount() != null) {
      return last.amount().fen();
    }
    return level != null && level.amount() != null ? level.amount().fen() - said.signedFen() : null;
  }
}
