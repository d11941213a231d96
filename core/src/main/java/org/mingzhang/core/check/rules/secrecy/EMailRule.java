package org.mingzhang.core.check.rules.secrecy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** No e-mail address of a private person is published. */
final class EMailRule implements Rule {

  private static final int LABEL = 12;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9._%+-]{2,40}@(?:qq|163|126|sina|foxmail|gmail|hotmail|outlook|yeah|139|189|sohu|aliyun|wo)"
              + "\\.(?:com|cn|net)(?:\\.cn)?(?![A-Za-z])");

  /** An official address may be kept with such a provider; then it is called one. */
  private static final Pattern PUBLIC =
      Pattern.compile("(?:邮箱|信箱|邮件|邮址|[Ee]-?mail|监督|举报|咨询)[^，。；]{0,6}$", Pattern.CASE_INSENSITIVE);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.e-mail",
              Severity.WARNING,
              "不公开个人的电子邮箱",
              "No e-mail address of a private person is published",
              "个人信息保护法第十三条；政府信息公开条例第十五条")
          .describedAs("只看个人常用的邮箱；写明是监督、举报、单位邮箱的不算。")
          .shownBy("文字: 其他|监督邮箱：yusuanjiandu@163.com。", "文字: 其他|联系张三 zhangsan1990@qq.com。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText printed : Words.of(facts)) {
      String text = printed.text();
      if (text.indexOf('@') < 0) {
        continue;
      }
      Matcher address = ADDRESS.matcher(text);
      while (address.find()) {
        if (!PUBLIC.matcher(Words.before(text, address.start(), LABEL)).find()) {
          String masked =
              address.group().charAt(0) + "***" + address.group().replaceAll("^[^@]+", "");
          out.found("secrecy.e-mail.found", masked)
              .at(printed.place())
              .actual(masked)
              .repair("secrecy.personal.repair")
              .add();
        }
      }
    }
  }
}
