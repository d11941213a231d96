package org.mingzhang.engine.waive;

import java.time.LocalDate;

/**
 * A finding set aside: it is not reported again while the place stays as it was.
 *
 * @param rule id of the rule
 * @param organization code of whose document it is, or its name where no code is printed
 * @param place in words that do not depend on page or line
 * @param printed what was printed there, for the person who reads the file
 * @param content fingerprint of everything the finding spoke of
 * @param reason why it was set aside; never blank
 * @param by who did so; "" if not said
 */
public record Waiver(
    String rule,
    String organization,
    String place,
    String printed,
    String content,
    String reason,
    String by,
    LocalDate date) {

  /** What decides whether a finding is the one that was set aside. */
  record Key(String rule, String organization, String place, String content) {}

  Key key() {
    return new Key(rule, organization, place, content);
  }
}
