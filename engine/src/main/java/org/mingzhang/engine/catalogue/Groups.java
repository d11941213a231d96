package org.mingzhang.engine.catalogue;

import java.util.Locale;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.engine.words.Words;

/** The groups of rules: what stands before the dot of their ids. */
final class Groups {

  private static final String BUNDLE = "org.mingzhang.engine.catalogue.messages";
  private static final Words CHINESE = Words.of(BUNDLE, Locale.CHINESE);
  private static final Words ENGLISH = Words.of(BUNDLE, Locale.ENGLISH);

  private Groups() {}

  static String of(RuleInfo rule) {
    int dot = rule.id().indexOf('.');
    return dot < 0 ? rule.id() : rule.id().substring(0, dot);
  }

  /** Its name in both languages; the bare prefix where it has none. */
  static String name(String group) {
    String key = "group." + group;
    return CHINESE.bundle().containsKey(key)
        ? CHINESE.text(key) + " · " + ENGLISH.text(key)
        : group;
  }

  static String severity(RuleInfo rule) {
    return switch (rule.severity()) {
      case ERROR -> "错误 error";
      case WARNING -> "提醒 warning";
      case NOTE -> "说明 note";
    };
  }
}
