package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;

/** The narrative speaks of the budget year and compares it with the year before. */
final class StrayYearRule implements Rule {

  /** A year that is plainly the one the money is of. */
  private static final Pattern OF_BUDGET =
      Pattern.compile(
          "(20\\d\\d)\\s?年(?:度)?[，,]?(?:我|本)?(?:部门|单位|局|委|办)?(?:财政拨款|一般公共预算|政府性基金|国有资本经营)?(?:预算|收支|支出预算|收入预算|“?三公”?经费|机关运行经费|政府采购|部门预算|单位预算|安排)");

  private static final Pattern COMPARED = Pattern.compile("(?:[较比与同]|对比)(?:于)?\\s?(20\\d\\d)\\s?年");

  private static final Pattern ENDS_COMPARING = Pattern.compile("[较比与同于]\\s?$");

  /** A former year may be drawn upon: 参考2023年预算执行情况, 在2023年预算基础上. */
  private static final Pattern DRAWS_ON =
      Pattern.compile("(?:参考|参照|根据|依据|结合|对照|总结|分析|沿用|延续|基于|以|在)了?\\s?$");

  private static final Pattern IS_OVER =
      Pattern.compile("^[^，。；]{0,4}(?:执行|完成|决算|结余|结转|评价|基础|口径|为基数|批复)");

  /** Names of plans, laws and projects have years of their own. */
  private static final Pattern QUOTED =
      Pattern.compile("《[^》]*》|〔[^〕]*〕|\\[[^\\]]*\\]|“[^”三公]{4,}”");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.year",
              Severity.WARNING,
              "说明写的是本年预算，只与上年比较",
              "The narrative is of the budget year and compares it with the year before",
              "财预〔2016〕143号：内容真实、完整")
          .describedAs("文件名、法规、规划和项目名称中的年份不算。")
          .shownBy(
              "年度: 2024\n文字: 三公经费|2024年“三公”经费预算安排 3.00 万元，与2023年预算持平。",
              "年度: 2024\n文字: 三公经费|2023年“三公”经费预算安排 3.00 万元，与2022年预算持平。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    int year = facts.publication().year();
    if (year == 0) {
      out.notApplicable("complete.year.unknown");
      return;
    }
    for (Passage passage : Prose.of(facts).passages()) {
      String text = blank(passage.paragraph().text());
      Matcher compared = COMPARED.matcher(text);
      while (compared.find()) {
        int other = Integer.parseInt(compared.group(1));
        if (other != year - 1) {
          report("narrative.year.compared", other, year - 1, passage, out);
        }
      }
      Matcher stated = OF_BUDGET.matcher(text);
      while (stated.find()) {
        int other = Integer.parseInt(stated.group(1));
        boolean compares = ENDS_COMPARING.matcher(text.substring(0, stated.start())).find();
        if (!compares
            && !isDrawnUpon(other, year, text, stated)
            && isStray(other, year, text, stated)) {
          report("narrative.year.other", other, year, passage, out);
        }
      }
    }
  }

  private static boolean isDrawnUpon(int other, int year, String text, Matcher stated) {
    return other < year
        && DRAWS_ON.matcher(text.substring(0, stated.start())).find()
        && IS_OVER.matcher(text.substring(stated.end())).find();
  }

  /** Last year may stand for itself only where this year is spoken of as well. */
  private static boolean isStray(int other, int year, String text, Matcher stated) {
    if (other == year) {
      return false;
    }
    boolean both =
        text.contains(Integer.toString(year))
            || Compared.WITH_LAST_YEAR.matcher(text.substring(0, stated.start())).find();
    return other != year - 1 || !both;
  }

  private static void report(String key, int found, int wanted, Passage passage, Findings out) {
    out.found(key, found, wanted)
        .at(Prose.place(passage))
        .expected(Integer.toString(wanted))
        .actual(Integer.toString(found))
        .add();
  }

  /** The text with what is quoted blanked out, every character in its place. */
  private static String blank(String text) {
    StringBuilder blanked = new StringBuilder(text);
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      for (int i = quoted.start(); i < quoted.end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }
}
