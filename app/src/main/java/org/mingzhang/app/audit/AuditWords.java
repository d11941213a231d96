package org.mingzhang.app.audit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.engine.words.Words;

/** What the codes of the record mean, for whoever reads it. */
final class AuditWords {

  private static final String ACTION = "action.";
  private static final String OUTCOME = "outcome.";

  /** How a day is recorded: {@code reply=2026-03-01}. */
  private static final Pattern DAY = Pattern.compile("\\b([a-z][a-z-]*)(?==\\d{4}-)");

  private final Words words;
  private final List<Terms> terms;
  private final Locale language;

  AuditWords(Words words, List<Terms> terms) {
    this.words = words;
    this.terms = terms;
    this.language = words.isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  String action(String code) {
    return called(ACTION, code);
  }

  /** A reason or a number that has no words of its own says itself. */
  String outcome(String code) {
    return called(OUTCOME, code);
  }

  /** What was done something to; its round by its title. */
  String object(String recorded) {
    return Stream.of(recorded.split(" ", -1))
        .map(part -> title(Terms.Kind.ROUND, part))
        .collect(Collectors.joining(" "));
  }

  /**
   * What was there before or after: a step that stands alone on the first line, and days, by their
   * titles. What people wrote stays as they wrote it.
   */
  String value(String recorded) {
    int end = recorded.indexOf('\n');
    String first = end < 0 ? recorded : recorded.substring(0, end);
    String rest = end < 0 ? "" : recorded.substring(end);
    return DAY.matcher(title(Terms.Kind.STEP, first))
            .replaceAll(day -> Matcher.quoteReplacement(title(Terms.Kind.DAY, day.group(1))))
        + rest;
  }

  private String title(Terms.Kind kind, String id) {
    return terms.stream()
        .flatMap(some -> some.title(kind, id, language).stream())
        .findFirst()
        .orElse(id);
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
