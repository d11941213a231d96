package org.mingzhang.core.check;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mingzhang.core.wording.Sentence;

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
    return Sentence.of(bundle.getString(key), arguments);
  }
}
