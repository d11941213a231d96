package org.mingzhang.app.review.workflow;

import java.util.Locale;

/** A name in both languages. */
public record Title(String chinese, String english) {

  public String in(Locale language) {
    return language.getLanguage().equals("en") ? english : chinese;
  }
}
