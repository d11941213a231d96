package org.mingzhang.core.check.rules.secrecy;

import java.util.regex.Pattern;
import org.mingzhang.core.publication.Cell;

/** Tells what stands in place of something that is not shown. */
final class Hidden {

  /** A word or a mask that is all there is. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "[（(【\\[]?(?:涉密(?:项目|事项|信息|内容|采购|单位|数据|资金|经费|专项)?|保密(?:项目|事项|内容)?"
              + "|不予公开|不便公开|不公开|[×╳✕]+|[*＊]{2,}|某某)[）)】\\]]?");

  /**
   * A mask within words; before a unit it is a figure not filled in, which another rule tells, and
   * behind a digit the middle of a number that was rightly left out.
   */
  static final Pattern MASK =
      Pattern.compile("(?<![0-9×╳✕*＊])(?:[×╳✕]{2,}|[*＊]{3,})(?!\\s*(?:万元|亿元|元|%|％|年|月|日|人|个|项|次))");

  /** A name that says of itself that it is secret. */
  static final Pattern SECRET_NAME = Pattern.compile("[（(]涉密[）)]|[×╳✕]{2,}|[*＊]{2,}");

  private Hidden() {}

  static boolean isAll(String text) {
    return !text.isEmpty() && WHOLE.matcher(text.strip()).matches();
  }

  /** Whether an amount is hidden, not merely blank. */
  static boolean isAmount(Cell cell) {
    return cell.amount() == null && isAll(cell.text());
  }

  /** A quick look whether a mask can be there at all. */
  static boolean mayMask(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if ("×╳✕*＊".indexOf(text.charAt(i)) >= 0 && "×╳✕*＊".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
