package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.accuracy.Accuracy;
import org.mingzhang.engine.accuracy.Corpus;
import org.mingzhang.engine.accuracy.Measure;
import org.mingzhang.engine.accuracy.RuleScore;
import org.mingzhang.engine.accuracy.edit.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures how right the rules are, on the labelled corpus. */
@Command(name = "accuracy")
final class AccuracyCommand implements Callable<Integer> {

  private static final int PERCENT = 100;

  @ParentCommand private Mingzhang program;

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "accuracy.rule")
  private @Nullable String id;

  @Option(names = "--corpus", paramLabel = "DIR", descriptionKey = "accuracy.corpus")
  private @Nullable Path folder;

  @Option(names = "--verbose", descriptionKey = "accuracy.verbose")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    Path from =
        folder == null ? Path.of(System.getProperty("mingzhang.home", "."), "accuracy") : folder;
    RuleBook rules = RuleBook.standard();
    if (id != null && rules.find(id).isEmpty()) {
      throw new StopException(program.words().text("rules.unknown", id));
    }
    try {
      Corpus corpus = Corpus.read(from, rules);
      return print(Measure.of(id == null ? corpus : corpus.only(id)));
    } catch (CaseException e) {
      throw new StopException(
          program.words().text("accuracy.wrong", String.valueOf(e.getMessage())));
    }
  }

  private int print(Accuracy accuracy) {
    PrintWriter out = new PrintWriter(program.console().out(), false, StandardCharsets.UTF_8);
    boolean good = true;
    for (RuleScore score : accuracy.scores()) {
      boolean wanted = id == null ? score.hasCases() || score.falseAlarms() > 0 : isWanted(score);
      if (wanted) {
        out.println(line(score));
        if (verbose || id != null) {
          score.misses().forEach(miss -> out.println("    " + miss));
        }
        good &= score.misses().isEmpty();
      }
    }
    out.flush();
    return good ? Exit.CLEAN : Exit.FINDINGS;
  }

  private boolean isWanted(RuleScore score) {
    return score.rule().id().equals(id);
  }

  private String line(RuleScore score) {
    return program
        .words()
        .text(
            "accuracy.line",
            score.rule().id(),
            score.faults(),
            score.found(),
            score.right(),
            score.falseAlarms(),
            percent(score.precision()),
            percent(score.recall()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * PERCENT);
  }
}
