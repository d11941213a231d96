package org.mingzhang.core.check.rules.secrecy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** It is not published by name who is paid how much. */
final class PersonalPayRule implements Rule {

  /** The hundred most frequent family names. */
  private static final String FAMILY =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
          + "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

  private static final String NAME = "[" + FAMILY + "][\\u4e00-\\u9fa5]{1,2}";
  private static final String PAY = "[：: ]?(?:\\d[\\d,.]*\\s*(?:元|万元)(?:/月|每月)?)";

  /** Two or more names in a row, each with its amount. */
  private static final Pattern LIST =
      Pattern.compile("(?<![\\u4e00-\\u9fa5])" + NAME + PAY + "(?:[、，；,; ]+" + NAME + PAY + ")+");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.personal-pay",
              Severity.WARNING,
              "不公开具名的工资、补助数额",
              "It is not published by name who is paid how much",
              "个人信息保护法第二十八条；政府信息公开条例第十五条")
          .describedAs("两个以上姓名各带金额连续列出的；按规定应公示的救助对象名单另有渠道。")
          .shownBy("文字: 其他|发放补助 20 人，每人 500 元。", "文字: 其他|发放补助：张三丰500元、李小明300元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText printed : Words.of(facts)) {
      String text = printed.text();
      int first = text.indexOf('元');
      if (first < 0 || text.indexOf('元', first + 1) < 0) {
        continue;
      }
      Matcher list = LIST.matcher(text);
      if (list.find()) {
        out.found("secrecy.personal-pay.found", list.group().substring(0, 1))
            .at(printed.place())
            .repair("secrecy.personal.repair")
            .add();
      }
    }
  }
}
