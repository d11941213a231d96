package org.mingzhang.core.check.rules.secrecy;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on secrets and on personal data that must not be published. */
public final class SecrecyRules {

  private SecrecyRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new ClassificationMarkRule(),
        new ResidualRule(),
        new PlaceholderRule(),
        new IdNumberRule(),
        new BankAccountRule(),
        new PhoneRule(),
        new EMailRule(),
        new PersonalPayRule());
  }
}
