package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.engine.waive.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Sets faults aside, by the numbers that {@code check} gives them. */
@Command(name = "waive")
final class WaiveCommand implements Callable<Integer> {

  @ParentCommand private Mingzhang program;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "waive.document")
  private String document;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "N", descriptionKey = "waive.numbers")
  private List<Integer> numbers;

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME")
  private String by = "";

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers.kept")
  private Path waivers = Path.of("waivers.yaml");

  @Option(names = "--layout", paramLabel = "ID")
  private @Nullable String layout;

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules.file")
  private @Nullable Path rules;

  @Override
  public Integer call() throws IOException {
    if (reason.isBlank()) {
      throw new StopException(program.words().text("waive.reason.blank"));
    }
    Waivers known = WaiverStore.read(waivers, program.words());
    Reviewer reviewer =
        new Reviewer(Choices.rules(rules, program.words()), program.locale(), known);
    List<Review> reviews = new ArrayList<>();
    Reader reader = new Reader(Choices.layout(layout, program.words()));
    if (!new Batch(program, reader).run(List.of(document), reviewer::review, reviews::addAll)) {
      return Exit.UNUSABLE;
    }
    if (reviews.size() != 1) {
      throw new StopException(program.words().text("waive.several", document, reviews.size()));
    }
    Review review = reviews.getFirst();
    List<Finding> chosen = chosen(review.faults());
    WaiverStore.write(
        waivers, known.with(review.publication(), chosen, reason, by, LocalDate.now()));
    program.console().say(program.words().text("waive.done", chosen.size(), waivers));
    return Exit.CLEAN;
  }

  private List<Finding> chosen(List<Fault> faults) {
    List<Finding> chosen = new ArrayList<>();
    for (int number : numbers) {
      if (number < 1 || number > faults.size()) {
        throw new StopException(program.words().text("waive.unknown", number, faults.size()));
      }
      chosen.addAll(faults.get(number - 1).findings());
    }
    return chosen;
  }
}
