package org.mingzhang.engine.export;

import java.util.HashSet;
import java.util.Set;

/** Names for files and sheets that every system and Excel accept, no two alike. */
final class FileNames {

  private static final String FORBIDDEN = "\\/:*?\"<>|[]'";

  private final Set<String> taken = new HashSet<>();
  private final int longest;

  /**
   * @param longest characters a name may have
   */
  FileNames(int longest) {
    this.longest = longest;
  }

  /** The name, made safe, and numbered if it was given before. */
  String of(String name) {
    String safe = cut(safe(name), longest);
    for (int i = 2; !taken.add(safe); i++) {
      String number = "_" + i;
      safe = cut(safe(name), longest - number.length()) + number;
    }
    return safe;
  }

  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length);
  }

  private static String safe(String name) {
    StringBuilder safe = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      safe.append(c < ' ' || FORBIDDEN.indexOf(c) >= 0 ? '_' : c);
    }
    String stripped = safe.toString().strip();
    return stripped.isEmpty() || stripped.startsWith(".") ? "_" + stripped : stripped;
  }
}
