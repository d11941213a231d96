package org.mingzhang.core.check.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.Examination.Outcome;
import org.mingzhang.core.check.book.Examination.Result;
import org.mingzhang.core.check.cause.Report;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Evaluation;
import org.mingzhang.core.check.formula.Evaluations;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;

/** Puts a publication to every rule of a book. Safe for use by many threads. */
public final class Checker {

  private final RuleBook book;
  private final Messages messages;

  public Checker(RuleBook book, Locale locale) {
    this.book = book;
    this.messages = Messages.in(locale);
  }

  /** What is wrong with the publication, in the order of the rule book. */
  public List<Finding> check(Publication publication, Layout layout) {
    return examine(publication, layout).findings();
  }

  /** What is wrong, and how every rule came out. */
  public Examination examine(Publication publication, Layout layout) {
    return examine(Facts.of(publication, layout));
  }

  /** The same for a publication beside others. */
  public Examination examine(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    Evaluations evaluations = Evaluations.of(book.formulas(), facts);
    Report report = new Report(facts, evaluations, messages);
    for (Evaluation evaluation : evaluations.own()) {
      outcomes.add(outcome(evaluation));
      findings.addAll(report.of(evaluation));
    }
    for (Rule rule : book.judgements()) {
      outcomes.add(judge(rule, facts, findings));
    }
    return new Examination(findings, outcomes);
  }

  private Outcome outcome(Evaluation evaluation) {
    RuleInfo info = evaluation.formula().info();
    int checked = evaluation.equations().size();
    if (checked == 0) {
      return notApplicable(info, evaluation.whyNotApplicable(messages));
    }
    int failed =
        (int)
            evaluation.equations().stream()
                .filter(equation -> equation.verdict() == Equation.Verdict.FAILS)
                .count();
    return new Outcome(info, failed > 0 ? Result.FAILS : Result.HOLDS, checked, failed, "");
  }

  private Outcome judge(Rule rule, Facts facts, List<Finding> findings) {
    RuleInfo info = book.info(rule);
    if (!info.scope().covers(facts.publication())) {
      return notApplicable(info, messages.text("scope.outside"));
    }
    Findings out = new Findings(info, messages);
    rule.check(facts, out);
    findings.addAll(out.all());
    String why = out.whyNotApplicable();
    if (why != null) {
      return notApplicable(info, why);
    }
    int failed = out.all().size();
    return new Outcome(info, failed > 0 ? Result.FAILS : Result.HOLDS, 1, Math.min(failed, 1), "");
  }

  private static Outcome notApplicable(RuleInfo info, String why) {
    return new Outcome(info, Result.NOT_APPLICABLE, 0, 0, why);
  }
}
