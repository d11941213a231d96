package org.mingzhang.core.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of findings, in Chinese or English. */
public final class Messages {

  private static final String BUNDLE = "org.mingzhang.core.check.messages";

  private final Locale language;
  private final ResourceBundle bundle;

  private Messages(Locale language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** English for an English locale, Chinese for every other. */
  public static Messages in(Locale locale) {
    Locale language = isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH;
    return new Messages(
        language,
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language they are in. */
  public Locale locale() {
    return language;
  }

  static boolean isChinese(Locale locale) {
    return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** The sentence of a key, {@code {0}}, {@code {1}}, … filled in. */
  public String text(String key, Object... arguments) {
    String template = bundle.getString(key);
    StringBuilder text = new StringBuilder(template.length() + 32);
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}') {
        text.append(arguments[template.charAt(i + 1) - '0']);
        i += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
