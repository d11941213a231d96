package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;

/** The narrative speaks of the government it belongs to: no 我省 in the book of a county. */
final class LevelWordRule implements Rule {

  private static final String LEVELS = "省市县区";
  private static final Pattern SAID =
      Pattern.compile(
          "目前我([省市区县])(?:部门|单位)预算|指([省市区县])级?财政(?:部门)?当年|纳入([省市区县])级财政预算管理|[是指]([省市区县])级(?:部门|单位)用财政拨款");
  private static final Pattern ORGAN = Pattern.compile("(?:局|委|办|院|厅|部|中心|政府)");
  private static final Pattern ZONE = Pattern.compile("开发区|高新|示范区|保税区|新区|园区|管委会|管理委员会");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.level-word",
              Severity.WARNING,
              "说明中的省、市、县（区）级别与本单位一致",
              "The narrative speaks of the level of government the owner belongs to",
              "财预〔2016〕143号：内容真实、完整")
          .describedAs("只看“目前我×部门预算”“指×级财政当年拨付”“纳入×级财政预算管理”三种固定说法；开发区可称所在的市、县。")
          .shownBy(
              "单位: 512001|清河口县水务局\n文字: 总体情况|目前我县部门预算的编制实行综合预算管理。",
              "单位: 512001|清河口县水务局\n文字: 总体情况|目前我省部门预算的编制实行综合预算管理。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    String name = facts.publication().organization().name();
    char own = level(name);
    if (own == ' ') {
      out.notApplicable("narrative.level.unknown");
      return;
    }
    boolean zone = ZONE.matcher(name).find();
    for (Passage passage : Prose.of(facts).passages()) {
      Matcher said = SAID.matcher(passage.paragraph().text());
      while (said.find()) {
        char word = word(said);
        boolean near = zone && word != '省';
        if (word != own && !near) {
          out.found("narrative.level", said.group(), own)
              .at(Prose.place(passage))
              .expected(said.group().replace(word, own))
              .actual(said.group())
              .add();
        }
      }
    }
  }

  private static char word(Matcher said) {
    for (int group = 1; group <= said.groupCount(); group++) {
      if (said.group(group) != null) {
        return said.group(group).charAt(0);
      }
    }
    throw new IllegalStateException(said.group());
  }

  /** The level the name tells: that of the last place in front of the organ; blank if none. */
  private static char level(String name) {
    Matcher organ = ORGAN.matcher(name);
    int end = organ.find() ? organ.start() : name.length();
    for (int i = end - 1; i > 0; i--) {
      if (LEVELS.indexOf(name.charAt(i)) >= 0) {
        return name.charAt(i);
      }
    }
    return ' ';
  }
}
