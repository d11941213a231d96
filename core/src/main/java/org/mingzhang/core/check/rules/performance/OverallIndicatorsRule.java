package org.mingzhang.core.check.rules.performance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Words;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.Section;

/** The indicators of the overall targets can be measured. */
final class OverallIndicatorsRule implements Rule {

  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST_ITEMS = 3;
  private static final Words CHECKABLE = Words.of("checkable");

  /** The entries of a list of indicators. */
  private static final Pattern ENDS = Pattern.compile("[；;。\\n]");

  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]|百分之|[一二三四五六七八九十两百千万]+(?:个|次|项|家|件|场|人|户|份|篇|套|期|批|处|名|倍|成|天|日|月|季|年|级)"
              + "|全部|全面覆盖|100|零|[每逐][年月季周日半]|按[年月季周日]");

  /** A ceiling and a floor for one figure: 低于达到 0.5%及以上. */
  private static final Pattern BOTH_WAYS =
      Pattern.compile(
          "(?<!不)(?:低于|少于|小于|≤|<=|不超过|不高于|不多于|不大于)(?:达到|等于)?[0-9.]+[%‰\\p{IsHan}]{0,3}?(?:及|或)?以上"
              + "|(?:不低于|不少于|不小于|≥|>=)[0-9.]+[%‰\\p{IsHan}]{0,3}?(?:及|或)?(?:以下|以内)"
              + "|(?<!不)(?:低于|少于|小于)达到");

  /** Quantities and speeds are no shares. */
  private static final Pattern NO_SHARE =
      Pattern.compile(
          "(?:(?<![质含容流能])量|速度|案件|事件|次数|人数|件数|个数)"
              + "(?:达到|达|不低于|不少于|不超过|不高于|不大于|控制在|保持在|≥|≤|>=|<=)约?[0-9.]+%");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "target.overall-indicators",
              Severity.WARNING,
              "整体绩效目标有可以衡量的指标",
              "The overall targets have indicators that can be measured",
              "财预〔2015〕88号：细化量化；部门整体绩效目标公开样式")
          .describedAs(
              "每个分项的绩效指标要有数或能判断是否做到的标准；“量”“速度”“案件”不用百分比；同一个数不能既是上限又是下限。" + "全部分项都没有指标的合报一处。")
          .shownBy(
              "分项目标: 信息工作|及时上报信息。|信息采用率不低于80%；全年上报信息不少于200篇。",
              "分项目标: 信息工作|及时上报信息。|做好信息报送工作；全年上报信息不少于200篇。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<OverallPerformance.Item> items = facts.publication().overallPerformance().items();
    if (items.isEmpty()) {
      out.notApplicable("target.overall.none");
      return;
    }
    if (items.stream().allMatch(item -> item.indicators().isEmpty())) {
      if (items.size() >= FEWEST_ITEMS) {
        out.found("target.overall.indicators.none", items.size())
            .at(place(facts, items.getFirst().title()))
            .repair("target.overall.indicators.write")
            .add();
      }
      return;
    }
    for (OverallPerformance.Item item : items) {
      item.indicators()
          .forEach(line -> ENDS.splitAsStream(line).forEach(it -> judge(it, facts, out)));
    }
  }

  private static void judge(String printed, Facts facts, Findings out) {
    String text = CodeName.plain(printed);
    if (text.length() < FEWEST_LETTERS) {
      return;
    }
    String key =
        BOTH_WAYS.matcher(text).find()
            ? "target.overall.both-ways"
            : NO_SHARE.matcher(text).find()
                ? "target.overall.no-share"
                : NUMBER.matcher(text).find() || CHECKABLE.in(text)
                    ? ""
                    : "target.overall.no-value";
    if (!key.isEmpty()) {
      Findings.Draft draft =
          out.found(key, printed.strip())
              .at(place(facts, printed))
              .actual(printed.strip())
              .repair("target.write-value");
      if (key.endsWith("both-ways")) {
        draft.severity(Severity.ERROR);
      }
      draft.add();
    }
  }

  /** The paragraph it is printed in. */
  private static Place place(Facts facts, String printed) {
    String wanted = CodeName.plain(printed);
    for (Section section : facts.publication().sections()) {
      Optional<Section.Paragraph> own =
          section.paragraphs().stream()
              .filter(paragraph -> CodeName.plain(paragraph.text()).contains(wanted))
              .findFirst();
      if (own.isPresent()) {
        return Places.inSection(section.heading(), own.get().origin());
      }
    }
    return Places.inSection("整体绩效目标", Origin.NONE);
  }
}
