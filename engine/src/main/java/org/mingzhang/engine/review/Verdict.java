package org.mingzhang.engine.review;

import java.util.List;
import java.util.Locale;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;

/** What a check comes to. */
public enum Verdict {
  /** Nothing to mend; there may be notes. */
  CLEAN,
  /** Nothing that must be mended, but something that has to be looked at or explained. */
  WARNINGS,
  /** Something that has to be mended before publication. */
  ERRORS;

  static Verdict of(List<Finding> findings) {
    Verdict verdict = CLEAN;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return ERRORS;
      }
      verdict = finding.severity() == Severity.WARNING ? WARNINGS : verdict;
    }
    return verdict;
  }

  /** The word of the exchange format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
