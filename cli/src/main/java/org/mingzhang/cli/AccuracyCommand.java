package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.accuracy.Accuracy;
import org.mingzhang.engine.accuracy.Corpus;
import org.mingzhang.engine.accuracy.Measure;
import org.mingzhang.engine.accuracy.RuleScore;
import org.mingzhang.engine.accuracy.edit.CaseException;
import org.mingzhang.engine.catalogue.Baseline;
import org.mingzhang.engine.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures how right the rules are, on the labelled corpus. */
@Command(name = "accuracy")
final class AccuracyCommand implements Callable<Integer> {

  private static final int PERCENT = 100;

  @ParentCommand private Mingzhang program;

  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "accuracy.rule")
  private List<String> ids = List.of();

  @Option(names = "--corpus", paramLabel = "DIR", descriptionKey = "accuracy.corpus")
  private @Nullable Path folder;

  @Option(names = "--verbose", descriptionKey = "accuracy.verbose")
  private boolean verbose;

  @Option(names = "--renew", descriptionKey = "accuracy.renew")
  private boolean renew;

  @Override
  public Integer call() throws IOException {
    Path home = Path.of(System.getProperty("mingzhang.home", "."));
    Path from = folder == null ? home.resolve("accuracy") : folder;
    RuleBook rules = RuleBook.standard();
    for (String id : ids) {
      if (rules.find(id).isEmpty()) {
        throw new StopException(program.words().text("rules.unknown", id));
      }
    }
    try {
      Corpus corpus = Corpus.read(from, rules);
      Accuracy accuracy = Measure.of(ids.isEmpty() ? corpus : corpus.only(ids));
      if (renew && ids.isEmpty()) {
        renew(accuracy, home.resolve("docs"));
      }
      print(accuracy);
      return worse(accuracy, home.resolve("docs").resolve(Catalogue.ACCURACY));
    } catch (CaseException e) {
      throw new StopException(
          program.words().text("accuracy.wrong", String.valueOf(e.getMessage())));
    }
  }

  /** Writes the pages of the docs, and takes away those of rules there are no more. */
  private static void renew(Accuracy accuracy, Path docs) throws IOException {
    SequencedMap<String, String> pages = Catalogue.pages(accuracy);
    Path rules = docs.resolve(Catalogue.RULES);
    Files.createDirectories(rules);
    try (Stream<Path> old = Files.list(rules)) {
      for (Path page : old.toList()) {
        if (!pages.containsKey(Catalogue.RULES + "/" + page.getFileName())) {
          Files.delete(page);
        }
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(docs.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
    }
  }

  private void print(Accuracy accuracy) {
    PrintWriter out = new PrintWriter(program.console().out(), false, StandardCharsets.UTF_8);
    for (RuleScore score : accuracy.scores()) {
      boolean wanted =
          ids.isEmpty() ? score.hasCases() || score.falseAlarms() > 0 : isWanted(score);
      if (wanted) {
        out.println(line(score));
        if (verbose || !ids.isEmpty()) {
          score.misses().forEach(miss -> out.println("    " + miss));
        }
      }
    }
    out.flush();
  }

  /** Says which rules are less right than recorded. */
  private int worse(Accuracy accuracy, Path recorded) throws IOException {
    String page = Files.exists(recorded) ? Files.readString(recorded) : "";
    List<RuleScore> worse =
        Baseline.of(page).worse(accuracy).stream()
            .filter(score -> ids.isEmpty() || isWanted(score))
            .toList();
    worse.forEach(
        score -> program.console().say(program.words().text("accuracy.worse", score.rule().id())));
    return worse.isEmpty() ? Exit.CLEAN : Exit.FINDINGS;
  }

  private boolean isWanted(RuleScore score) {
    return ids.contains(score.rule().id());
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
