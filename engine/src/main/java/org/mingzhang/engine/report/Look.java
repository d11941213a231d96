package org.mingzhang.engine.report;

import java.util.Locale;
import org.mingzhang.engine.words.Words;

/**
 * How a report is to look.
 *
 * @param language English, or anything else for Chinese
 * @param colour whether the terminal shows colours; only the text report asks
 * @param width columns of the terminal; only the text report asks
 * @param details whether every finding is to be told by itself; only the text report asks
 */
public record Look(Locale language, boolean colour, int width, boolean details) {

  private static final String BUNDLE = "org.mingzhang.engine.report.messages";

  /** The sentences of reports in this language. */
  public Words words() {
    return Words.of(BUNDLE, language);
  }
}
