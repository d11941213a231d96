package org.mingzhang.core.check.book;

import java.util.List;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.rules.Judgements;

/** All rules of a check, in one ordered immutable list. */
public final class RuleBook {

  /** Every rule that is a class. */
  private static final List<Rule> JUDGEMENTS = Judgements.all();

  private static final RuleBook STANDARD = new RuleBook(JUDGEMENTS);

  private final List<Rule> judgements;

  private RuleBook(List<Rule> judgements) {
    this.judgements = List.copyOf(judgements);
  }

  /** The rules that come with the program. */
  public static RuleBook standard() {
    return STANDARD;
  }

  /** What is known of each rule, in order. */
  public List<RuleInfo> infos() {
    return judgements.stream().map(Rule::info).toList();
  }

  List<Rule> judgements() {
    return judgements;
  }
}
