package org.mingzhang.core.check.rules.classification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeName;

/**
 * How a printed name stands to what the list calls the code.
 *
 * @param current what the list calls it in that year; null where it cannot say
 */
record NameVerdict(Kind kind, @Nullable Code current) {

  /** Documents keep printing a name for a year, and the years of the lists can be off by one. */
  private static final int YEARS_OF_GRACE = 1;

  private static final int CHARACTERS_OF_A_MISPRINT = 2;

  enum Kind {
    /** The name, or nothing to hold against it. */
    FINE,
    /** A name of former years. */
    OUTDATED,
    /** The name with a part left out or added. */
    INCOMPLETE,
    /** The name but for one or two characters. */
    MISPRINTED,
    /** Some other name. */
    DIFFERENT
  }

  static NameVerdict of(CodeList list, String code, String printed, int year) {
    List<Code> sure =
        list.versions(code).stream().filter(version -> version.confidence().isSure()).toList();
    Optional<Code> current = sure.stream().filter(version -> version.covers(year)).findFirst();
    if (printed.isBlank() || current.isEmpty() || isUsual(list, code, printed, year)) {
      return new NameVerdict(Kind.FINE, null);
    }
    boolean outdated = sure.stream().anyMatch(old -> CodeName.same(old.name(), printed));
    Kind kind = outdated ? Kind.OUTDATED : compare(current.get().name(), printed);
    return new NameVerdict(kind, current.get());
  }

  private static boolean isUsual(CodeList list, String code, String printed, int year) {
    return list.versions(code).stream()
        .filter(
            version ->
                version.firstYear() - YEARS_OF_GRACE <= year
                    && year <= version.lastYear() + YEARS_OF_GRACE)
        .anyMatch(version -> CodeName.same(version.name(), printed));
  }

  private static Kind compare(String name, String printed) {
    String right = CodeName.plain(name);
    String seen = CodeName.plain(printed);
    if (right.contains(seen) || seen.contains(right)) {
      return Kind.INCOMPLETE;
    }
    int misprinted = Math.min(CHARACTERS_OF_A_MISPRINT, (right.length() - 1) / 2);
    return CodeName.distance(right, seen, misprinted) <= misprinted
        ? Kind.MISPRINTED
        : Kind.DIFFERENT;
  }
}
