package org.mingzhang.forms.flow;

import java.util.regex.Pattern;

/** Tells the small print around a table: whose, which year, which unit of money, and notes. */
public final class Caption {

  private static final Pattern SMALL_PRINT =
      Pattern.compile(
          "(金额)?单位[:：].{1,12}"
              + "|(编制|填报|预算)?(部门|单位)(名称|编码)?[:：/].{0,60}"
              + "|(预算)?年(度|份)[:：].{0,12}"
              + "|截[止至]时间[:：].{0,20}"
              + "|(公开|预算|附)?\\d{0,2}表\\d{0,2}"
              + "|\\d{3,12}\\s?\\p{IsHan}[\\p{IsHan}（）()·、]{3,60}");
  private static final Pattern TITLE =
      Pattern.compile(".{0,60}(预算|收支|支出|收入|经费|占用|机构|绩效).{0,30}(表|预算|情况)");
  private static final Pattern NOTE = Pattern.compile("(备?注|说明)\\s?[:：].*");

  private Caption() {}

  public static boolean isSmallPrint(String text) {
    return text.length() <= 80 && SMALL_PRINT.matcher(text).matches();
  }

  static boolean isTitle(String text) {
    return text.length() <= 60 && TITLE.matcher(text).matches();
  }

  /** A line of a contents page: a heading, dots, a page number. */
  static boolean isContents(String text) {
    return text.contains("....") || text.contains("……");
  }

  static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }
}
