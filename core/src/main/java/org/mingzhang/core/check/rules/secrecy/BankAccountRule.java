package org.mingzhang.core.check.rules.secrecy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** No bank account is published. */
final class BankAccountRule implements Rule {

  private static final int DIGITS = 8;
  private static final int LABEL = 10;

  /** Cards of Chinese banks begin with 62, those of international schemes with 4 or 5. */
  private static final Pattern CARD =
      Pattern.compile(
          "(?<![0-9A-Za-z.])(?:62|4\\d|5[1-5])\\d{2}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?![0-9A-Za-z.])");

  private static final Pattern ACCOUNT =
      Pattern.compile("(?<![0-9A-Za-z.])\\d{8,30}(?![0-9A-Za-z.])");

  private static final Pattern LABELLED =
      Pattern.compile("(?:银行账[号户]|银行帐[号户]|账号|帐号|银行卡号?|卡号|收款账户|开户账户)[：: 为是]*$");

  private static final String FOUND = "secrecy.bank-account.found";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.bank-account",
              Severity.WARNING,
              "不公开银行账号",
              "No bank account is published",
              "个人信息保护法第二十八条（金融账户）；政府信息公开条例第十五条")
          .describedAs("写明是账号、卡号的数字，以及符合银行卡校验规则的 16 至 19 位数字。")
          .shownBy("文字: 其他|补助资金通过一卡通发放。", "文字: 其他|发放到账号：6222020000000000001。");

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
      Matcher account = ACCOUNT.matcher(text);
      int told = -1;
      while (account.find()) {
        if (LABELLED.matcher(Words.before(text, account.start(), LABEL)).find()) {
          told = account.start();
          Words.tell(FOUND, account.group(), printed, out);
        }
      }
      Matcher card = CARD.matcher(text);
      while (card.find()) {
        String digits = card.group().replaceAll("[ -]", "");
        if (card.start() != told && fitsLuhn(digits) && !isIdentity(digits)) {
          Words.tell(FOUND, digits, printed, out);
        }
      }
    }
  }

  private static boolean isIdentity(String digits) {
    return digits.length() == 18 && IdNumberRule.isIdentity(digits);
  }

  static boolean fitsLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
