package org.mingzhang.core.check.rules.secrecy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** No published text bears a mark of security classification. */
final class ClassificationMarkRule implements Rule {

  /** Level, star and term, as the law has them printed. */
  private static final Pattern STARRED =
      Pattern.compile("(?:绝密|机密|秘密)\\s*[★☆*＊]\\s*(?:长期|\\d+\\s*[年月]|启用前|解密)?");

  /** A line that is nothing but a mark. */
  private static final Pattern LINE =
      Pattern.compile("[（(【]?(?:密级[：:]\\s*)?(?:绝密|机密|秘密|绝密级|机密级|秘密级)[）)】]?");

  private static final Pattern INTERNAL =
      Pattern.compile(
          "[（(【]?(?:内部(?:资料|文件|材料|使用|传阅|参考)|工作秘密|仅供内部(?:使用|参考))"
              + "[，,：: ]*(?:注意(?:保存|保管|保密)|不得外传|严禁外传|妥善保管|请勿外传|禁止外传)?[）)】]?");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.mark",
              Severity.ERROR,
              "公开文本没有密级标志和内部资料标志",
              "No published text bears a mark of classification or of internal use",
              "保守国家秘密法第十七条、第三十五条；政府信息公开条例第十四条")
          .describedAs("保密工作、保密检查等业务用语不算；“内部资料”等标志按提醒处理。")
          .shownBy("文字: 其他|加强保密宣传教育。", "文字: 其他|秘密★10年");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText printed : Words.of(facts)) {
      String text = printed.text();
      Matcher starred = text.indexOf('密') >= 0 ? STARRED.matcher(text) : null;
      if (starred != null && starred.find()) {
        report("secrecy.mark.classified", starred.group(), Severity.ERROR, printed, out);
      } else if (LINE.matcher(text).matches()) {
        report("secrecy.mark.classified", text, Severity.ERROR, printed, out);
      } else if (INTERNAL.matcher(text).matches()) {
        report("secrecy.mark.internal", text, Severity.WARNING, printed, out);
      }
    }
  }

  private static void report(
      String key, String mark, Severity severity, PrintedText printed, Findings out) {
    out.found(key, mark)
        .severity(severity)
        .at(printed.place())
        .actual(mark)
        .repair("secrecy.mark.repair")
        .add();
  }
}
