package org.mingzhang.engine.exchange;

import java.util.List;
import java.util.Locale;
import org.mingzhang.engine.words.Words;

/** A budget file that cannot be used; says where and why. */
public final class UnusableBudget extends Exception {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "org.mingzhang.engine.exchange.messages";

  private final Reason reason;
  private final String place;
  private final List<String> details;

  UnusableBudget(Reason reason, String place, String... details) {
    super(reason + " " + place + " " + String.join(" ", details));
    this.reason = reason;
    this.place = place;
    this.details = List.of(details);
  }

  /** Why a file cannot be used. */
  public enum Reason {
    /** Neither JSON nor YAML. */
    NOT_READABLE,
    /** Not of this schema, or of a newer version. */
    SCHEMA,
    MISSING,
    UNKNOWN_FIELD,
    NOT_A_LIST,
    NOT_FIELDS,
    NOT_A_TEXT,
    NOT_A_NUMBER,
    NOT_MONEY,
    NOT_YES_OR_NO,
    NOT_A_WORD
  }

  public Reason reason() {
    return reason;
  }

  /** The field it is about, such as {@code expenditure[3].fund}; or a line of the file. */
  public String place() {
    return place;
  }

  /** What to tell the user: what is wrong, where, and what to do. */
  public String message(Locale language) {
    String key = "budget." + reason.name().toLowerCase(Locale.ROOT);
    Object[] arguments = new Object[details.size() + 1];
    arguments[0] = place;
    for (int i = 0; i < details.size(); i++) {
      arguments[i + 1] = details.get(i);
    }
    return Words.of(BUNDLE, language).text(key, arguments);
  }
}
