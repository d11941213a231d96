package org.mingzhang.core.check.rules.project;

import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.publication.ProjectSheet;

/** The payment plan of a project is cumulative and ends with all of its money spent. */
final class PaymentPlanRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "J.payment-plan",
              Severity.ERROR,
              "项目资金支出计划为累计数，逐期不减，最后为 100%",
              "The payment plan of a project is cumulative, never decreases and ends with 100 %",
              "预算绩效目标表样式（资金支出计划填截至各月底的累计比例）")
          .describedAs("尚未支出的月份和已全部支出以后的月份可以不填；整个计划未填的只作提醒。")
          .shownBy("项目: 1.支出计划=25%/50%/75%/100%", "项目: 1.支出计划=25%/25%/25%/25%");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<ProjectSheet> planned =
        facts.publication().projects().stream()
            .filter(sheet -> !sheet.paymentPlan().isEmpty())
            .toList();
    if (planned.isEmpty()) {
      out.notApplicable("project.plan.none");
    }
    for (ProjectSheet sheet : planned) {
      if (sheet.paymentPlan().values().stream().allMatch(String::isBlank)) {
        out.found("project.plan.blank", sheet.name())
            .severity(Severity.WARNING)
            .at(Places.of(sheet))
            .repair("project.plan.fill")
            .add();
      } else {
        PaymentPlan.of(sheet).ifPresent(plan -> judge(sheet, plan, out));
        PaymentPlan.unreadable(sheet).ifPresent(share -> unreadable(sheet, share, out));
      }
    }
  }

  private static void unreadable(
      ProjectSheet sheet, Map.Entry<Integer, String> share, Findings out) {
    String printed = share.getValue().strip();
    out.found("project.plan.number", sheet.name(), share.getKey(), printed)
        .at(Places.of(sheet))
        .actual(printed)
        .repair("project.plan.correct")
        .add();
  }

  private static void judge(ProjectSheet sheet, PaymentPlan plan, Findings out) {
    PaymentPlan.Share last = plan.last();
    if (plan.isCumulative() && last.isAll()) {
      return;
    }
    Findings.Draft draft =
        last.isAll()
            ? out.found("project.plan.decreases", sheet.name())
            : out.found("project.plan.unfinished", sheet.name(), last.month(), last.print());
    if (plan.addsUpToAll()) {
      String cumulative = plan.cumulated().print();
      draft.cause("project.plan.single").repair("project.plan.cumulate", cumulative);
      draft.expected(cumulative);
    } else {
      draft.repair("project.plan.correct");
    }
    draft.at(Places.of(sheet)).actual(plan.print()).add();
  }
}
