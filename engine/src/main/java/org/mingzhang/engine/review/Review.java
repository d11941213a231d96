package org.mingzhang.engine.review;

import java.util.List;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.Examination;
import org.mingzhang.core.publication.Publication;

/** A publication with what the rules made of it. */
public record Review(Source source, Publication publication, Examination examination) {

  public List<Finding> findings() {
    return examination.findings();
  }

  public Verdict verdict() {
    return Verdict.of(findings());
  }

  /** How many findings weigh exactly this much. */
  public int count(Severity severity) {
    return (int) findings().stream().filter(finding -> finding.severity() == severity).count();
  }
}
