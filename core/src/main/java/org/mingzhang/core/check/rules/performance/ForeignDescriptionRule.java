package org.mingzhang.core.check.rules.performance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.performance.TargetKind;
import org.mingzhang.core.performance.TargetKinds;
import org.mingzhang.core.performance.Words;

/** A description speaks of what its indicator measures. */
final class ForeignDescriptionRule extends OfEachTarget {

  private static final Words APPROVAL = Words.of("approval");
  private static final Words TIME = Words.of("time");
  private static final Words TIMELY = Words.of("timely");
  private static final Words GOOD = Words.of("good-quality");
  private static final Words RATES = Words.of("rates");
  private static final Words NO_RATES = Words.of("no-rates");
  private static final Words VERBS = Words.of("verbs");
  private static final Words SHARES = Words.of("shares");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?:^|[=:：，。])[（(]?([\\p{IsHan}、]{3,}?)[)）]?[/÷][（(]?([\\p{IsHan}、]{3,}?)[)）]?(?:[*×xX]|100%|$)");

  ForeignDescriptionRule() {
    super(
        RuleInfo.of(
                "target.description-foreign",
                Severity.WARNING,
                "绩效指标描述说的是本指标",
                "A description speaks of what its indicator measures",
                "财预〔2015〕88号：指向明确")
            .describedAs("满意度没有说满意，年限没有说时间，率的描述是数量或费用，公式是另一个指标的，等等。")
            .shownBy(
                "指标: 1|满意度指标|服务对象满意度指标|学员满意度|学员对课程的满意程度|≥90%|问卷",
                "指标: 1|满意度指标|服务对象满意度指标|学员满意度|新建教室数量|≥90%|问卷"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    String description = target.description();
    if (description.isEmpty() || target.indicator().level3().isBlank()) {
      return;
    }
    if (isSameTwice(description)) {
      out.found("target.description.same-terms", target.title(), target.indicator().description())
          .severity(Severity.ERROR)
          .at(target.place())
          .actual(target.indicator().description().strip())
          .repair("target.description.write")
          .add();
      return;
    }
    boolean foreign = isOfAnotherKind(target) || isAnotherFormula(target) || isNoRate(target);
    if (!foreign && isOnlyAnAim(target)) {
      out.found("target.description.aim", target.title(), target.indicator().description().strip())
          .at(target.place())
          .actual(target.indicator().description().strip())
          .repair("target.description.write")
          .add();
    }
    if (foreign) {
      out.found("target.description.foreign", target.title(), target.indicator().description())
          .at(target.place())
          .actual(target.indicator().description().strip())
          .repair("target.description.write")
          .add();
    }
  }

  private static boolean isOfAnotherKind(Target target) {
    TargetKind kind = target.kind();
    String description = target.description();
    return (kind.is("satisfaction") && !APPROVAL.in(description) && !description.contains("意"))
        || (kind.is("duration") && !TIME.in(description))
        || (isOther(kind) && TargetKinds.of(description).is("satisfaction"));
  }

  private static boolean isOther(TargetKind kind) {
    return kind != TargetKind.UNKNOWN && !kind.is("satisfaction", "result", "complaint", "rate");
  }

  /** 书本使用率 explained as 设备使用率=…, 及时率 by a formula that does not speak of time. */
  private static boolean isAnotherFormula(Target target) {
    String description = target.description();
    int equals = description.indexOf('=');
    if (equals >= 2 && Grams.isWord(description.substring(0, equals))) {
      String defined = description.substring(0, equals);
      String name = target.name();
      return !defined.contains(name) && !name.contains(defined);
    }
    boolean punctual = target.name().endsWith("及时率") && !TIMELY.in(description);
    if (punctual && TargetKinds.of(description).is("completion", "quality")) {
      return true;
    }
    if (description.indexOf('/') < 0 && description.indexOf('÷') < 0) {
      return false;
    }
    boolean quality = target.name().endsWith("合格率") && !GOOD.in(description);
    return punctual || quality;
  }

  /** 检查总量/检查总量×100%: always all. */
  private static boolean isSameTwice(String description) {
    Matcher share = SHARE.matcher(description);
    return share.find() && share.group(1).equals(share.group(2));
  }

  /** A rate explained as a number, a cost or a time. */
  private static boolean isNoRate(Target target) {
    String description = target.description();
    return RATES.in(target.name())
        && (NO_RATES.in(description) || description.contains("是否"))
        && !SHARES.in(description)
        && description.indexOf('/') < 0;
  }

  /** 基础设施完善率 described as 完善基础设施: an aim, but not how the rate is computed. */
  private static boolean isOnlyAnAim(Target target) {
    String description = target.description();
    boolean aim = VERBS.words().stream().anyMatch(description::startsWith);
    return aim
        && RATES.in(target.name())
        && !target.kind().is("frequency")
        && !SHARES.in(description)
        && description.indexOf('/') < 0
        && description.indexOf('数') < 0;
  }
}
