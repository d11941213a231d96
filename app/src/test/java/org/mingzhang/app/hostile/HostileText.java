package org.mingzhang.app.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts that would run a script wherever one is written out as it came: as an address, in an
 * attribute, in an element that holds text, in a script, in a template of the browser. Each field
 * gets one of its own, so that it is known again on a page.
 */
final class HostileText {

  /** What no page may ever have an element of. */
  static final String ELEMENT = "mz-evil";

  /** What a script of a hostile text would set. */
  static final String PROOF = "__xss";

  // No comma, no tab and no end of a line: lists are pasted with them between their cells.
  private static final String TEXT =
      "javascript:window.__xss=1//%s\"'`><mz-evil onclick=window.__xss=2>"
          + "<img src=x onerror=window.__xss=3></textarea></title></style></script>"
          + "<script>window.__xss=4</script>]]><!--{{7*7}}${7*7}\u2028\\u003cscript>"
          // What PostgreSQL and XML cannot hold.
          + "\0\u0001\uFFFF";

  private final Map<String, String> marks = new LinkedHashMap<>();
  private final Set<String> kept = new TreeSet<>();

  /** A text for a field that keeps it: it has to be seen on some page. */
  String kept(String field) {
    kept.add(mark(field));
    return TEXT.formatted(mark(field));
  }

  /** A short text for a field that is printed in headings: what is published has to fit there. */
  String brief(String field) {
    return kept(field).replaceFirst("(?s)^.*(mark\\d{4}x).*$", "<mz-evil>$1]]>\"'");
  }

  /** A text for a field that refuses it, or forgets it. */
  String refused(String field) {
    return TEXT.formatted(mark(field));
  }

  /**
   * The same for the name of a file that is sent: without quotes, and of a long one the end is
   * shown.
   */
  String unquoted(String field) {
    return kept(field).replaceAll("[\"'`/\\\\\\p{Cntrl}]", "") + mark(field);
  }

  /** Notes that a field takes no text that anybody sees: a password, an address of our own. */
  void unseen(String... fields) {
    for (String field : fields) {
      mark(field);
    }
  }

  /** The fields that were tried. */
  Set<String> fields() {
    return new TreeSet<>(marks.keySet());
  }

  /** Fields whose texts have to be on one of some pages and are not. */
  Set<String> unseenIn(String pages) {
    Set<String> missing = new TreeSet<>();
    marks.forEach(
        (field, mark) -> {
          if (kept.contains(mark) && !pages.contains(mark)) {
            missing.add(field);
          }
        });
    return missing;
  }

  private String mark(String field) {
    return marks.computeIfAbsent(field, key -> "mark%04dx".formatted(marks.size() + 1));
  }
}
