package org.mingzhang.engine.workbook.form;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What sheets and columns are called in a language. Chinese is what the description of the sheets
 * says, and what files are read by; English is for those who look at the grid.
 */
public final class FormWords {

  private static final String BUNDLE = "org.mingzhang.engine.workbook.sheets";

  private final boolean english;

  private FormWords(boolean english) {
    this.english = english;
  }

  /** The words of a language: English, or anything else for Chinese. */
  public static FormWords of(Locale language) {
    return new FormWords(language.getLanguage().equals(Locale.ENGLISH.getLanguage()));
  }

  public String title(SheetForm sheet) {
    return english ? words("sheet." + sheet.id()) : sheet.title();
  }

  /** What is said above the table. */
  public String help(SheetForm sheet) {
    return english ? words("help." + sheet.id()) : sheet.help();
  }

  /** The heading of a column. */
  public String header(SheetForm sheet, SheetColumn column) {
    if (!english) {
      return column.header();
    }
    String own = "column." + sheet.id() + "." + column.form().id();
    String key = English.WORDS.containsKey(own) ? own : "column." + column.form().id();
    return words(key).replace("{}", column.member());
  }

  /** What is said when a cell is chosen. */
  public String hint(SheetColumn column) {
    return english
        ? words("hint." + column.form().kind().name().toLowerCase(Locale.ROOT))
        : column.form().hint();
  }

  /**
   * @throws MissingResourceException if a sheet or column has no English name
   */
  private static String words(String key) {
    return English.WORDS.getString(key);
  }

  private static final class English {
    static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
  }
}
