package org.mingzhang.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.verdict.Dimension;
import org.mingzhang.core.check.verdict.Score;
import org.mingzhang.engine.words.Words;

/** The score in one line. */
public final class Scores {

  private Scores() {}

  public static String line(Words words, Score score) {
    List<String> parts = new ArrayList<>();
    for (Score.Part part : score.parts()) {
      Dimension dimension = part.dimension();
      String title = title(words, dimension);
      parts.add(
          dimension.isJudged()
              ? words.text("score.part", title, part.points(), dimension.weight())
              : words.text("score.unjudged", title));
    }
    return words.text("score.line", score.total(), String.join(words.text("score.joint"), parts));
  }

  /** What a dimension is called. */
  public static String title(Words words, Dimension dimension) {
    return words.isEnglish() ? dimension.english() : dimension.title();
  }

  /** Why a dimension lost points, in one line: each rule with what it cost. */
  public static String reason(Words words, Score.Part part) {
    Dimension dimension = part.dimension();
    if (!dimension.isJudged()) {
      return words.isEnglish() ? dimension.unjudgedEnglish() : dimension.unjudged();
    }
    List<String> reasons = new ArrayList<>();
    for (Score.Deduction deduction : part.deductions()) {
      String rule = deduction.fault().first().rule();
      reasons.add(words.text("score.deduction", rule, deduction.points()));
    }
    String points = words.text("score.points", part.points(), dimension.weight());
    return reasons.isEmpty()
        ? points
        : points + words.text("score.because", String.join(words.text("places.joint"), reasons));
  }
}
