package org.mingzhang.app.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.app.disclosure.Item.Decision;
import org.mingzhang.app.disclosure.Item.Ground;
import org.mingzhang.app.disclosure.Item.Kind;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;

/** Everything in a budget that has to be decided on before it is published (逐项审查). */
final class Listed {

  private static final String PERSONAL_RULES = "secrecy.";

  private final Budget budget;
  private final List<Item> items = new ArrayList<>();

  private Listed(Budget budget) {
    this.budget = budget;
  }

  /**
   * The items of a budget.
   *
   * @param findings of the rules on what would be published
   */
  static List<Item> of(Budget budget, List<Finding> findings) {
    Listed listed = new Listed(budget);
    listed.findings(findings);
    budget.projects().forEach(listed::project);
    listed.codes();
    listed.texts();
    return listed.items;
  }

  /** How a project is told from those of other units. */
  static String place(Project project) {
    return project.unit() + "|" + project.key();
  }

  private void findings(List<Finding> findings) {
    List<Finding> found =
        findings.stream().filter(one -> one.rule().startsWith(PERSONAL_RULES)).toList();
    for (int i = 0; i < found.size(); i++) {
      Finding one = found.get(i);
      add(
          Kind.PERSONAL,
          one.rule() + " " + (i + 1),
          one.message(),
          one.repair(),
          0,
          Decision.BLOCKED);
    }
  }

  private void project(Project project) {
    add(
        Kind.PROJECT,
        place(project),
        project.name(),
        project.code() + "\n" + project.purpose(),
        budget.cost(project),
        project.secret() ? Decision.HIDDEN : Decision.PUBLIC);
  }

  private void codes() {
    Map<String, Long> money = new TreeMap<>();
    for (ExpenditureLine line : budget.expenditure()) {
      money.merge(line.function(), line.fen(), Math::addExact);
    }
    money.forEach(
        (code, fen) ->
            add(
                Kind.CODE,
                code,
                code + " " + name(code),
                "",
                fen,
                Decision.ofDigits(budget.disclosure().depth(code))));
  }

  private String name(String code) {
    String own = budget.codeNames().get(code);
    CodeList list = CodeLists.standard().functional();
    return own != null
        ? own
        : list.find(code, budget.year())
            .or(() -> list.versions(code).stream().reduce((first, last) -> last))
            .map(Code::name)
            .orElse("");
  }

  private void texts() {
    var texts = budget.texts();
    text("duties", "", String.join("\n", texts.duties()));
    texts.reasons().forEach((of, said) -> text("reasons", of, said));
    texts.uses().forEach((of, said) -> text("uses", of, said));
    texts.additions().forEach((of, said) -> text("additions", of, String.join("\n", said)));
    texts.glossary().forEach((of, said) -> text("glossary", of, said));
    text("targets", "", budget.targets().goal());
  }

  private void text(String part, String of, String said) {
    if (!said.isBlank()) {
      add(Kind.TEXT, part + "|" + of, part + "|" + of, said, 0, Decision.PUBLIC);
    }
  }

  private void add(
      Kind kind, String place, String title, String detail, long fen, Decision suggestion) {
    items.add(
        new Item(
            0,
            kind,
            place,
            title,
            detail,
            fen,
            suggestion.name(),
            suggestion == Decision.PUBLIC || kind == Kind.PERSONAL
                ? ""
                : Ground.STATE_SECRET.name(),
            "",
            "",
            "",
            "",
            ""));
  }
}
