package org.mingzhang.core.narrative;

import java.util.regex.Pattern;

/** An amount of money in running text. */
final class Money {

  /** Group 1: the number; group 2: the unit. Foreign money is not meant: 万欧元 does not match. */
  static final Pattern AMOUNT =
      Pattern.compile(
          "(-?\\d[\\d,，]*(?:\\s?[.．]\\s?\\d+(?:\\s\\d{1,2}(?=\\s?[亿万元]))?)?)\\s{0,2}([亿万]?元)(?!(?:（含）|\\(含\\)|含)?[及以]?以?[上下])");

  private Money() {}
}
