package org.mingzhang.core.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is written twice in a row by mistake. */
public final class Repetitions {

  /** Longer repetitions are copied sentences, not slips. */
  private static final int LONGEST = 12;

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Set<String> RIGHT = new HashSet<>(WordFile.words("reduplications.txt"));

  /** Characters that make a name out of the word before them: 管理费, 维护员. */
  private static final String SUFFIXES = "费局处科员部室所站院区厂证者率量类网层性化法权";

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿";

  private static final String ENDINGS =
      "会院区县市省村镇乡街室所站厂校局科处部队员长者费率量类性化额款物品业家人年月日时期次级名件个台套项度力源法制权案"
          + "机器车路桥网线点面体系组团社党库园地水电气河江湖海山沟渠坝闸泵井塘楼房屋门窗墙塔巷道隧管缆灯杆箱柜桌椅床船药苗种树草"
          + "花粮油米肉菜果金税价值书报刊册卷表单据证照票课班届学生师工农军民众客商代学科学刊报告";

  private Repetitions() {}

  /** The repetitions of a text, in order. */
  public static List<Repetition> find(String text) {
    List<Repetition> found = new ArrayList<>(0);
    int i = 0;
    while (i + 1 < text.length()) {
      int length = isLetter(text.charAt(i)) ? lengthAt(text, i) : 0;
      if (length > 0) {
        found.add(new Repetition(i, text.substring(i, i + length)));
        i += 2 * length;
      } else {
        i++;
      }
    }
    return found;
  }

  /** How many characters stand twice from here on; 0 if none do, or if they may. */
  private static int lengthAt(String text, int start) {
    if (text.charAt(start) == text.charAt(start + 1)) {
      return isSlip(text, start) ? 1 : 0;
    }
    int longest = Math.min(LONGEST, (text.length() - start) / 2);
    for (int length = longest; length >= 2; length--) {
      if (text.charAt(start) == text.charAt(start + length)
          && text.regionMatches(start, text, start + length, length)
          && areLetters(text, start, length)
          && !mayStandTwice(text, start, length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean mayStandTwice(String text, int start, int length) {
    int end = start + 2 * length;
    return RIGHT.contains(text.substring(start, end))
        || length == 2
            && end < text.length()
            && SUFFIXES.indexOf(text.charAt(end)) >= 0
            && start > 1
            && isLetter(text.charAt(start - 1));
  }

  /** Whether the doubled character is neither a reduplication nor shared out to two words. */
  private static boolean isSlip(String text, int start) {
    char c = text.charAt(start);
    boolean counted = start > 0 && text.charAt(start - 1) == '一';
    if (counted || RIGHT.contains(text.substring(start, start + 2)) || isDoubledPair(text, start)) {
      return false;
    }
    if (isGrammatical(c)) {
      return !LEXICON.isWordAt(text, start - 1) && !LEXICON.isWordAt(text, start + 1);
    }
    if (!LEXICON.isWordAt(text, start + 1)) {
      return true;
    }
    return !LEXICON.isWordAt(text, start - 1) && !isAfterFigure(text, start) && !endsNames(c);
  }

  /** Characters that end longer words: 管委会会议, 各县县级. */
  private static boolean endsNames(char c) {
    return ENDINGS.indexOf(c) >= 0;
  }

  /** Characters that are words of their own and never stand twice. */
  private static boolean isGrammatical(char c) {
    return "的了是在和与对为于".indexOf(c) >= 0;
  }

  /** Whether two doubled characters follow each other: 方方面面. */
  private static boolean isDoubledPair(String text, int start) {
    return isDouble(text, start + 2) || isDouble(text, start - 2);
  }

  private static boolean isDouble(String text, int start) {
    return start >= 0 && start + 1 < text.length() && text.charAt(start) == text.charAt(start + 1);
  }

  private static boolean isAfterFigure(String text, int start) {
    return start > 0
        && (Character.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ' ');
  }

  private static boolean areLetters(String text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (!isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Numerals may stand twice: 二〇二〇年. */
  private static boolean isLetter(char c) {
    return Character.isIdeographic(c) && NUMERALS.indexOf(c) < 0;
  }
}
