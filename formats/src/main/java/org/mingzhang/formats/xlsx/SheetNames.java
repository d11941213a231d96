package org.mingzhang.formats.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that a workbook allows: short, without certain signs, each only once. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String of(String title) {
    String clean = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", "").strip();
    clean = clean.isEmpty() ? "表" : clean;
    String name = cut(clean, LONGEST);
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String end = "（" + number + "）";
      name = cut(clean, LONGEST - end.length()) + end;
    }
    return name;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, splits ? most - 1 : most);
  }
}
