package org.mingzhang.core.check.rules;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.rules.classification.ClassificationRules;
import org.mingzhang.core.check.rules.completeness.CompletenessRules;
import org.mingzhang.core.check.rules.narrative.NarrativeRules;
import org.mingzhang.core.check.rules.performance.TargetRules;
import org.mingzhang.core.check.rules.project.ProjectRules;
import org.mingzhang.core.check.rules.secrecy.SecrecyRules;
import org.mingzhang.core.check.rules.text.TextRules;
import org.mingzhang.core.check.rules.units.UnitsRules;
import org.mingzhang.core.check.rules.years.YearsRules;

/** Every rule that is a class, in the order in which findings are told. */
public final class Judgements {

  private static final List<Rule> ALL =
      Stream.of(
              CompletenessRules.all(),
              ClassificationRules.all(),
              ProjectRules.all(),
              NarrativeRules.all(),
              TargetRules.all(),
              TextRules.all(),
              SecrecyRules.all(),
              UnitsRules.all(),
              YearsRules.all())
          .flatMap(List::stream)
          .toList();

  private Judgements() {}

  /** All of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
