package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.opendata.OpenData;
import org.mingzhang.engine.publish.Difference;
import org.mingzhang.engine.publish.Forms;
import org.mingzhang.engine.publish.LastYear;
import org.mingzhang.engine.publish.Outcome;
import org.mingzhang.engine.publish.Publisher;
import org.mingzhang.engine.publish.Request;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.choice.ReportFormat;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Prints a budget in every format, checks what was printed, and releases it whole or not at all.
 */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

  private static final int MOST_DIFFERENCES = 10;

  @ParentCommand private Mingzhang program;

  @Parameters(index = "0", paramLabel = "BUDGET", descriptionKey = "publish.budget")
  private Path file;

  @Option(names = "--layout", paramLabel = "ID", descriptionKey = "publish.layout")
  private @Nullable String layout;

  @Option(names = "--last-year", paramLabel = "FILE", descriptionKey = "publish.last-year")
  private List<Path> lastYear = List.of();

  @Option(
      names = "--units",
      arity = "1..*",
      paramLabel = "BUDGET",
      descriptionKey = "publish.units")
  private List<Path> units = List.of();

  @Option(names = "--cover", paramLabel = "LINE")
  private List<String> cover = List.of();

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules.file")
  private @Nullable Path rules;

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers.file")
  private @Nullable Path waivers;

  @Option(names = "--ocds-prefix", paramLabel = "PREFIX")
  private String prefix = "ocds-unregistered";

  @Option(names = "--base-url", paramLabel = "URL")
  private String base = "https://example.org/";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true)
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    BudgetInput input = new BudgetInput(program);
    BudgetInput.Given given = input.given(file);
    Budget budget = given.budget();
    LastYear before = input.lastYear(lastYear);
    List<Budget> below = units.stream().map(input::read).toList();
    if (!OutputFolder.isFree(output)) {
      throw new StopException(program.words().text("publish.taken", output));
    }
    Reviewer reviewer =
        new Reviewer(
            Choices.rules(rules, program.words()),
            program.locale(),
            WaiverStore.read(waivers, program.words()));
    OpenData.Identity identity = new OpenData.Identity(prefix, base, Instant.now());
    Request request = new Request(budget, layout(given), before, below, cover, identity);
    return switch (outcome(request, new Publisher(reviewer))) {
      case Outcome.Ready ready -> release(ready);
      case Outcome.Refused refused -> refused(refused.review());
      case Outcome.Homeless homeless -> homeless(homeless);
      case Outcome.Unprintable unprintable -> unprintable(unprintable);
      case Outcome.Unfaithful unfaithful -> unfaithful(unfaithful);
    };
  }

  private Outcome outcome(Request request, Publisher publisher) {
    try {
      return publisher.publish(request);
    } catch (Unfit unfit) {
      throw new StopException(new Problems(program.words()).unfit(Input.of(file), unfit));
    }
  }

  /** The layout asked for, or the one of the workbook, or the first that is used in the year. */
  private Layout layout(BudgetInput.Given given) {
    String id = Choices.layout(layout, program.words());
    int year = given.budget().year();
    return (id == null
            ? Forms.named(given.layout(), year).or(() -> first(year))
            : Layouts.standard().find(id))
        .orElseThrow(() -> new StopException(program.words().text("publish.layout.none", year)));
  }

  /** The first that is used in the year; where there are others, that is said. */
  private Optional<Layout> first(int year) {
    Optional<Layout> first = Forms.of(year);
    String others =
        Layouts.standard().all().stream()
            .filter(layout -> layout.covers(year) && !Optional.of(layout).equals(first))
            .map(Layout::id)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      first.ifPresent(
          layout ->
              program
                  .console()
                  .say(program.words().text("publish.layout.first", layout.id(), others)));
    }
    return first;
  }

  private int release(Outcome.Ready ready) throws IOException {
    report(ready.review());
    try (OutputFolder folder = new OutputFolder(output)) {
      for (Map.Entry<String, byte[]> one : ready.files().entrySet()) {
        folder.write(one.getKey(), one.getValue());
      }
      folder.complete();
    }
    program.console().say(program.words().text("publish.done", ready.files().size(), output));
    return Exit.CLEAN;
  }

  private int refused(Review review) throws IOException {
    report(review);
    program.console().say(program.words().text("publish.refused"));
    return Exit.FINDINGS;
  }

  private void report(Review review) throws IOException {
    Console console = program.console();
    Look look = new Look(program.locale(), console.colour(), console.width(), false);
    try (ReportOutput report = new ReportOutput(console, ReportFormat.TEXT, look, null)) {
      report.add(review);
      report.complete();
    }
  }

  private int homeless(Outcome.Homeless fault) {
    fault
        .texts()
        .forEach(
            (section, texts) ->
                program
                    .console()
                    .say(program.words().text("publish.homeless", section, texts.getFirst())));
    return Exit.FINDINGS;
  }

  private int unprintable(Outcome.Unprintable fault) {
    String characters =
        fault.missing().stream()
            .map(one -> one.character() + " (" + one.number() + ")")
            .collect(Collectors.joining(" "));
    String first = fault.missing().getFirst().text();
    program
        .console()
        .say(program.words().text("publish.glyphs", fault.format(), characters, first));
    return Exit.UNUSABLE;
  }

  private int unfaithful(Outcome.Unfaithful fault) {
    program
        .console()
        .say(
            program.words().text("publish.unfaithful", fault.format(), fault.differences().size()));
    for (Difference one : fault.differences().stream().limit(MOST_DIFFERENCES).toList()) {
      program
          .console()
          .say(program.words().text("publish.difference", one.where(), one.meant(), one.read()));
    }
    return Exit.UNUSABLE;
  }
}
