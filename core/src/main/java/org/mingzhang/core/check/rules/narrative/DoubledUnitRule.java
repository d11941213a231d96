package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;

/** An amount has one unit. */
final class DoubledUnitRule implements Rule {

  private static final Pattern DOUBLED =
      Pattern.compile("\\d[\\d,，.]*\\s?(?:[亿万]?元\\s?(?:[亿万]?元|万)(?![美欧日])|万\\s?万元)");
  private static final Pattern FORGOTTEN =
      Pattern.compile(
          "(?:预算|支出|经费|收入|费|增加|减少|采购|金额|总额)(?:为|安排|共计|合计|是|了)?\\s?(\\d[\\d,]*\\.\\d{1,2})(?=[，。；、（]|$)");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.unit-of-amount",
              Severity.WARNING,
              "说明中的每个金额都写有单位，且只写一次",
              "Every amount of the narrative has its unit, and has it once",
              "财预〔2016〕143号：内容准确，形式规范")
          .shownBy("文字: 三公经费|公务接待费 0.40 万元，比上年减少 0.10 万元。", "文字: 三公经费|公务接待费比上年减少 0.40 万元元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Prose prose = Prose.of(facts);
    if (prose.isEmpty()) {
      out.notApplicable("narrative.none");
    }
    for (Passage passage : prose.passages()) {
      Matcher doubled = DOUBLED.matcher(passage.paragraph().text());
      while (doubled.find()) {
        out.found("narrative.unit.doubled", doubled.group())
            .at(Prose.place(passage))
            .actual(doubled.group())
            .add();
      }
      Matcher forgotten = FORGOTTEN.matcher(passage.paragraph().text());
      while (forgotten.find()) {
        out.found("narrative.unit.forgotten", forgotten.group())
            .at(Prose.place(passage))
            .actual(forgotten.group(1))
            .expected(forgotten.group(1) + facts.layout().moneyUnit().label())
            .add();
      }
    }
  }
}
