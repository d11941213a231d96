package org.mingzhang.app.audit;

import java.util.List;
import java.util.Locale;
import org.mingzhang.engine.words.Words;

/** What the codes of the record mean, for whoever reads it. */
final class AuditWords {

  private static final String ACTION = "action.";
  private static final String OUTCOME = "outcome.";

  private final Words words;

  AuditWords(Words words) {
    this.words = words;
  }

  String action(String code) {
    return called(ACTION, code);
  }

  /** A reason or a number that has no words of its own says itself. */
  String outcome(String code) {
    return called(OUTCOME, code);
  }

  /** The codes of the actions whose words hold a text. */
  List<String> actions(String text) {
    String part = text.toLowerCase(Locale.ROOT);
    return words.bundle().keySet().stream()
        .filter(key -> key.startsWith(ACTION))
        .filter(key -> words.text(key).toLowerCase(Locale.ROOT).contains(part))
        .map(key -> key.substring(ACTION.length()))
        .toList();
  }

  private String called(String kind, String code) {
    return words.bundle().containsKey(kind + code) ? words.text(kind + code) : code;
  }
}
