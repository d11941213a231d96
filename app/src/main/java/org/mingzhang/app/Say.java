package org.mingzhang.app;

import java.util.Locale;
import org.mingzhang.engine.words.Words;

/** What the commands say on the terminal, in the language of the machine. */
final class Say {

  static final int DONE = 0;
  static final int FAILED = 2;

  /** The program goes on: it serves. */
  static final int RUNNING = -1;

  private static final Words WORDS = Words.of("org.mingzhang.app.messages", Locale.of(language()));

  private Say() {}

  /** English is said only to those who ask for it, as the command line of the checker does. */
  private static String language() {
    String asked = System.getenv("MINGZHANG_LANG");
    return asked == null ? "zh" : asked;
  }

  static void line(String key, Object... details) {
    System.out.println(WORDS.text(key, details));
  }

  static int failed(String key, Object... details) {
    System.err.println(WORDS.text(key, details));
    return FAILED;
  }
}
