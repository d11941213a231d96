package org.mingzhang.core.check.rules.secrecy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** No citizen's identity number is published. */
final class IdNumberRule implements Rule {

  private static final int DIGITS = 17;
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])[1-8]\\d{16}[\\dXx](?![0-9A-Za-z])");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.id-number",
              Severity.ERROR,
              "不公开公民身份号码",
              "No identity number of a citizen is published",
              "个人信息保护法第二十八条；政府信息公开条例第十五条；GB 11643—1999")
          .describedAs("18 位、出生日期存在、校验码正确的才算；已遮去中间各位的不算。")
          .shownBy("文字: 其他|补助对象身份证号 110105********002X。", "文字: 其他|补助对象身份证号 11010519491231002X。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText printed : Words.of(facts)) {
      if (!Words.hasDigits(printed.text(), DIGITS)) {
        continue;
      }
      Matcher numbers = NUMBER.matcher(printed.text());
      while (numbers.find()) {
        if (isIdentity(numbers.group())) {
          Words.tell("secrecy.id-number.found", numbers.group(), printed, out);
        }
      }
    }
  }

  /** Whether the date of birth exists and the check character fits. */
  static boolean isIdentity(String number) {
    int sum = 0;
    for (int i = 0; i < DIGITS; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    boolean checks =
        CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(DIGITS));
    try {
      LocalDate born =
          LocalDate.of(
              Integer.parseInt(number.substring(6, 10)),
              Integer.parseInt(number.substring(10, 12)),
              Integer.parseInt(number.substring(12, 14)));
      return checks && born.getYear() >= 1900 && born.getYear() < 2100;
    } catch (DateTimeException noDate) {
      return false;
    }
  }
}
