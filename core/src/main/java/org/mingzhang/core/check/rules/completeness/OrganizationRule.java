package org.mingzhang.core.check.rules.completeness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.publication.ProjectSheet;

/** Tables and project sheets belong to the department or unit whose book it is. */
final class OrganizationRule implements Rule {

  private static final int DEPARTMENT_DIGITS = 3;
  private static final Pattern CODED = Pattern.compile("(\\d{3}(?:\\d{3}){0,3})\\s*\\p{IsHan}.*");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "complete.organization",
          Severity.WARNING,
          "各表和项目的单位编码属于本部门（单位）",
          "Tables and projects carry the code of the department or unit whose book it is",
          "财预〔2016〕143号：内容真实、完整");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    String own = facts.publication().organization().code();
    if (own.length() < DEPARTMENT_DIGITS) {
      out.notApplicable("complete.organization.unknown");
      return;
    }
    for (TableFacts table : facts.tables()) {
      for (String caption : table.table().captions()) {
        Matcher coded = CODED.matcher(caption.strip());
        if (coded.matches()) {
          check(own, coded.group(1), table.place(), out);
        }
      }
    }
    for (ProjectSheet sheet : facts.publication().projects()) {
      check(own, sheet.unitCode().strip(), Places.of(sheet), out);
    }
  }

  /**
   * A department's book names the department or its units, a unit's book itself or its department.
   */
  private static void check(String own, String printed, Place place, Findings out) {
    if (!printed.isEmpty() && !printed.startsWith(own) && !own.startsWith(printed)) {
      out.found("complete.organization.other", printed, own)
          .at(place)
          .expected(own)
          .actual(printed)
          .add();
    }
  }
}
