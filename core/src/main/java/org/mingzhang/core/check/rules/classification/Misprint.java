package org.mingzhang.core.check.rules.classification;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeName;

/** Finds the code that was meant where a wrong one stands beside a right name. */
final class Misprint {

  private Misprint() {}

  /** The only code of that name which is one digit away from the printed one. */
  static Optional<Code> of(CodeList list, String code, String name, int year) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    List<Code> meant =
        list.named(name, year).stream()
            .filter(candidate -> CodeName.distance(candidate.code(), code, 1) == 1)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }
}
