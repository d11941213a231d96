package org.mingzhang.core.check;

import java.util.Locale;
import org.mingzhang.core.check.Finding.Severity;

/**
 * What a person should know of a rule; the catalogue prints it.
 *
 * @param id stable, such as {@code T1.income-total}
 * @param title what must hold, in Chinese
 * @param english the same in English
 * @param regulation where it is prescribed; says so where it is only customary
 * @param severity of a finding unless the rule finds reason to say less
 * @param description more about it: what it does not apply to, why; may be ""
 * @param formula as written in the rule file; "" for a rule that is a class
 * @param holds an example that satisfies it, in the notation of tiny publications; may be ""
 * @param fails an example that violates it; may be ""
 */
public record RuleInfo(
    String id,
    String title,
    String english,
    String regulation,
    Severity severity,
    Scope scope,
    String description,
    String formula,
    String holds,
    String fails) {

  /** A rule that is a class and applies everywhere. */
  public static RuleInfo of(
      String id, Severity severity, String title, String english, String regulation) {
    return new RuleInfo(id, title, english, regulation, severity, Scope.EVERYWHERE, "", "", "", "");
  }

  public RuleInfo describedAs(String text) {
    return new RuleInfo(
        id, title, english, regulation, severity, scope, text, formula, holds, fails);
  }

  /** With an example that satisfies the rule and one that violates it, as tiny publications. */
  public RuleInfo shownBy(String whatHolds, String whatFails) {
    return new RuleInfo(
        id,
        title,
        english,
        regulation,
        severity,
        scope,
        description,
        formula,
        whatHolds,
        whatFails);
  }

  public RuleInfo within(Scope narrower) {
    return new RuleInfo(
        id, title, english, regulation, severity, narrower, description, formula, holds, fails);
  }

  public RuleInfo withSeverity(Severity other) {
    return new RuleInfo(
        id, title, english, regulation, other, scope, description, formula, holds, fails);
  }

  public String title(Locale locale) {
    return Messages.isChinese(locale) ? title : english;
  }
}
