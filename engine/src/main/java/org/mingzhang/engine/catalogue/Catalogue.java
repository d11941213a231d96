package org.mingzhang.engine.catalogue;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.mingzhang.engine.accuracy.Accuracy;
import org.mingzhang.engine.accuracy.RuleScore;

/** The generated pages of the docs. */
public final class Catalogue {

  /** Where the table of accuracy is, below the folder of the docs. */
  public static final String ACCURACY = "accuracy.md";

  /** The folder of the pages of rules, below the folder of the docs. */
  public static final String RULES = "rules";

  private Catalogue() {}

  /**
   * Every page, by its path below the folder of the docs.
   *
   * @param accuracy of all rules
   */
  public static SequencedMap<String, String> pages(Accuracy accuracy) {
    SequencedMap<String, String> pages = new LinkedHashMap<>();
    pages.put(ACCURACY, AccuracyPage.of(accuracy));
    pages.put(RULES + "/README.md", IndexPage.of(accuracy));
    for (RuleScore score : accuracy.scores()) {
      pages.put(RULES + "/" + score.rule().id() + ".md", RulePage.of(score));
    }
    return pages;
  }
}
