package org.mingzhang.core.check.rules.secrecy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** No telephone number of a private person is published. */
final class PhoneRule implements Rule {

  private static final int DIGITS = 7;
  private static final int LABEL = 14;

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9A-Za-z.\\-])1[3-9]\\d(?:\\d{8}|[ -]\\d{4}[ -]\\d{4})(?![0-9A-Za-z.]|-\\d)");

  private static final Pattern HOME =
      Pattern.compile("(?:家庭电话|住宅电话|宅电|家中电话)[：: ]*\\(?(?:0\\d{2,3}[-) ]?)?\\d{7,8}(?!\\d)");

  /** Labels of lines that are meant for the public. */
  private static final Pattern PUBLIC =
      Pattern.compile("(?:咨询|监督|举报|投诉|公开|服务|值班|办公|热线|受理|客服|报名|求助)[^，。；]{0,6}$");

  private static final String FOUND = "secrecy.phone.found";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.phone",
              Severity.WARNING,
              "不公开个人的电话号码",
              "No telephone number of a private person is published",
              "个人信息保护法第十三条；政府信息公开条例第十五条")
          .describedAs("手机号码，以及写明是住宅电话的固定电话；咨询、监督、值班等公开电话不算。")
          .shownBy("文字: 其他|监督电话：0316-8000000。", "文字: 其他|补助对象联系方式 13800138000。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText printed : Words.of(facts)) {
      String text = printed.text();
      if (!Words.hasDigits(text, DIGITS)) {
        continue;
      }
      Matcher mobile = MOBILE.matcher(text);
      while (mobile.find()) {
        if (!PUBLIC.matcher(Words.before(text, mobile.start(), LABEL)).find()) {
          Words.tell(FOUND, mobile.group(), printed, out);
        }
      }
      Matcher home = HOME.matcher(text);
      while (home.find()) {
        Words.tell(FOUND, home.group(), printed, out);
      }
    }
  }
}
