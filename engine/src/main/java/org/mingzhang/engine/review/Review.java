package org.mingzhang.engine.review;

import java.util.List;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.Examination;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.core.check.verdict.Score;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.waive.Waivers.SetAside;

/**
 * A publication with what the rules made of it.
 *
 * @param findings what is wrong, without what a person has set aside
 * @param setAside what has been set aside
 */
public record Review(
    Source source,
    Publication publication,
    Examination examination,
    List<Finding> findings,
    List<SetAside> setAside) {

  public Review {
    findings = List.copyOf(findings);
    setAside = List.copyOf(setAside);
  }

  /** The findings told as faults, the gravest first. */
  public List<Fault> faults() {
    return Fault.of(findings);
  }

  /** How the document would fare in an inspection. */
  public Score score() {
    return Score.of(faults());
  }

  public Verdict verdict() {
    return Verdict.of(findings);
  }

  /** How many findings weigh exactly this much. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
