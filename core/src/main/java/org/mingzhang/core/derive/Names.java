package org.mingzhang.core.derive;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;

/** What codes of a list are called in the year of a budget. */
final class Names {

  private final Budget budget;
  private final Optional<CodeList> list;

  Names(Budget budget, String list) {
    this.budget = budget;
    this.list = CodeLists.standard().find(list);
  }

  /** As the budget calls it, else as the year calls it, else as it was last called; or the code. */
  String of(String code) {
    String own = budget.codeNames().get(code);
    if (own != null) {
      return own;
    }
    return list.flatMap(codes -> codes.find(code, budget.year()).or(() -> last(codes, code)))
        .map(Code::name)
        .orElse(code);
  }

  private static Optional<Code> last(CodeList codes, String code) {
    List<Code> versions = codes.versions(code);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }
}
