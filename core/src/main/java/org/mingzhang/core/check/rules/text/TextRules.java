package org.mingzhang.core.check.rules.text;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on how texts are written. */
public final class TextRules {

  private TextRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new AmountLostRule(),
        new NearMissRule(),
        new MisspellingRule(),
        new RepeatedRule(),
        new BracketsRule(),
        new EmptyBracketsRule(),
        new PunctuationRule(),
        new HalfWidthRule(),
        new UnfinishedRule(),
        new EndMarkRule(),
        new NumberingRule(),
        new ResidueRule());
  }
}
