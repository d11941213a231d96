package org.mingzhang.core.check.rules.classification;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on the codes of tables laid out by classification, and on those the glossary explains. */
public final class ClassificationRules {

  private ClassificationRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new CodeLengthRule(),
        new UnknownCodeRule(),
        new CodeNameRule(),
        new DuplicateCodeRule(),
        new CodeParentRule(),
        new CodeDepthRule(),
        new CodeOrderRule(),
        new BasicClassRule(),
        new OtherShareRule(),
        new SocialClassesRule(),
        new GlossaryCodeRule());
  }
}
