package org.mingzhang.core.check.rules.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** Units of money, shares and dates do not stand without their figures. */
final class AmountLostRule implements Rule {

  /** Words after which an amount must follow, not a unit. */
  private static final String BEFORE =
      "共计|合计|总计|预算数?|安排|资金|支出|收入|经费|费用?|金额|为|增加|减少|下降|增长|拨款|补助|投入|节约|达到|超过|共|约";

  private static final Pattern MONEY =
      Pattern.compile("(?:" + BEFORE + ")\\s*(万元|亿元|元)(?=[，。；、,;）]|$)");

  private static final Pattern SHARE =
      Pattern.compile("(?:增加|减少|下降|增长|达到|超过|占)\\s*([%％])(?=[，。；、,;）]|$|以上|以内)");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?:[xX×ＸＸ*＊]{2,}|[_＿]{2,}|[○〇]{2,})\\s*(万元|亿元|元|%|％|年|月|日|人|个|项|次)");

  private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d年(月[底份日前])");

  private static final String UNITS = "元%％年月日人个项次";

  private static final List<Pattern> LOST = List.of(MONEY, SHARE, PLACEHOLDER, DATE);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.amount-lost",
              Severity.WARNING,
              "金额、比例、日期没有漏写数字",
              "No amount, share or date has lost its figure",
              "财预〔2016〕143号：内容完整、准确")
          .describedAs("只看语句：“共计万元”“XX万元”“2024年月底”；“单位：万元”“数万元”不算。")
          .shownBy("文字: 三公经费|三公经费共计 12.50 万元。", "文字: 三公经费|三公经费共计万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText text : facts.texts()) {
      if (!text.kind().isProse() || !mayHaveLost(text.text())) {
        continue;
      }
      for (Pattern lost : LOST) {
        Matcher place = lost.matcher(text.text());
        while (place.find()) {
          out.found(
                  "text.amount-lost.found",
                  Excerpt.of(text.text(), place.start(), place.end()),
                  place.group(1))
              .at(text.place())
              .actual(place.group())
              .repair("text.amount-lost.fill")
              .add();
        }
      }
    }
  }

  /** Whether a unit stands there that has no digit before it; most have. */
  private static boolean mayHaveLost(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (UNITS.indexOf(text.charAt(i)) >= 0 && !followsFigure(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean followsFigure(String text, int index) {
    int before = index - 1;
    while (before > 0 && " 万亿".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return Character.isDigit(text.charAt(before));
  }
}
