package org.mingzhang.app.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What a password has to be (GB/T 22239, level 3). */
final class PasswordPolicy {

  static final int SHORTEST = 10;
  static final int LONGEST = 128;
  static final int FORMER = 5;
  static final int FAILURES = 5;
  static final Duration LOCK = Duration.ofMinutes(30);
  static final Duration LIFE = Duration.ofDays(90);
  private static final int CLASSES = 3;

  private PasswordPolicy() {}

  /** The key of the sentence that says what is wrong with it; empty if nothing is. */
  static Optional<String> fault(String password, String signIn) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return Optional.of("password.length");
    }
    if (classes(password) < CLASSES) {
      return Optional.of("password.classes");
    }
    String lower = password.toLowerCase(Locale.ROOT);
    return lower.contains(signIn.toLowerCase(Locale.ROOT))
        ? Optional.of("password.name")
        : Optional.empty();
  }

  /** How many of the four classes it has: lower case, upper case, digits, others. */
  private static int classes(String password) {
    int lower = 0;
    int upper = 0;
    int digit = 0;
    int other = 0;
    for (int character : password.codePoints().toArray()) {
      if (Character.isLowerCase(character)) {
        lower = 1;
      } else if (Character.isUpperCase(character)) {
        upper = 1;
      } else if (Character.isDigit(character)) {
        digit = 1;
      } else {
        other = 1;
      }
    }
    return lower + upper + digit + other;
  }
}
