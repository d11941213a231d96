package org.mingzhang.engine.words;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mingzhang.core.wording.Sentence;

/** The sentences of one module in one language. */
public final class Words {

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Loads a bundle.
   *
   * @param bundle its name; the file without a language in its name is Chinese
   * @param language English, or anything else for Chinese
   */
  public static Words of(String bundle, Locale language) {
    Locale file = isEnglish(language) ? Locale.ENGLISH : Locale.ROOT;
    return new Words(
        ResourceBundle.getBundle(
            bundle,
            file,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  private static boolean isEnglish(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  public boolean isEnglish() {
    return isEnglish(bundle.getLocale());
  }

  /** What {@code <html lang>} and SARIF call the language. */
  public String languageTag() {
    return isEnglish() ? "en" : "zh-CN";
  }

  /** The bundle itself, for libraries that read their texts from one. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** The sentence of a key, {@code {0}}, {@code {1}}, … filled in. */
  public String text(String key, Object... arguments) {
    return Sentence.of(bundle.getString(key), arguments);
  }
}
