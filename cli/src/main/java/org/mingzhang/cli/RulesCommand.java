package org.mingzhang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.Scope;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the rules, or shows all that is known of one. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

  private static final int LAST_YEAR = 9999;

  @ParentCommand private Mingzhang program;

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rule")
  private @Nullable String id;

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules.file")
  private @Nullable Path rules;

  @Override
  public Integer call() {
    RuleBook book = Choices.rules(rules, program.words());
    PrintWriter out = new PrintWriter(program.console().out(), false, StandardCharsets.UTF_8);
    if (id == null) {
      list(book.infos(), out);
    } else {
      RuleInfo info = rule(book, id);
      CataloguePage.of(info.id())
          .filter(page -> rules == null)
          .ifPresentOrElse(out::println, () -> page(info, out));
    }
    out.flush();
    return Exit.CLEAN;
  }

  private RuleInfo rule(RuleBook book, String wanted) {
    return book.infos().stream()
        .filter(info -> info.id().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> new StopException(program.words().text("rules.unknown", wanted)));
  }

  private void list(List<RuleInfo> infos, PrintWriter out) {
    int width = infos.stream().mapToInt(info -> info.id().length()).max().orElse(0) + 2;
    for (RuleInfo info : infos) {
      out.println(
          info.id()
              + " ".repeat(width - info.id().length())
              + severity(info)
              + "  "
              + info.title(program.locale()));
    }
    out.println();
    out.println(program.words().text("rules.count", infos.size()));
  }

  private void page(RuleInfo info, PrintWriter out) {
    out.println(info.id());
    out.println(info.title(program.locale()));
    out.println();
    part("severity", severity(info), out);
    part("regulation", info.regulation(), out);
    part("scope", scope(info.scope()), out);
    part("formula", info.formula(), out);
    part("description", info.description(), out);
    part("holds", info.holds(), out);
    part("fails", info.fails(), out);
  }

  private void part(String name, String text, PrintWriter out) {
    if (!text.isBlank()) {
      out.println(program.words().text("rules." + name));
      text.strip().lines().forEach(line -> out.println("    " + line));
    }
  }

  private String severity(RuleInfo info) {
    return program.words().text("severity." + info.severity().word());
  }

  private String scope(Scope scope) {
    Words words = program.words();
    if (scope.equals(Scope.EVERYWHERE)) {
      return words.text("rules.everywhere");
    }
    List<String> parts = new ArrayList<>(scope.layouts());
    if (scope.firstYear() > 0 || scope.lastYear() < LAST_YEAR) {
      String last = scope.lastYear() < LAST_YEAR ? String.valueOf(scope.lastYear()) : "…";
      parts.add(words.text("rules.years", scope.firstYear(), last));
    }
    if (scope.level() != null) {
      parts.add(words.text("rules." + scope.level().word()));
    }
    return String.join("  ", parts);
  }
}
