package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.across.Companions;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.choice.ReportFormat;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks budgets and reports what is wrong with them. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /** From which severity on findings make the exit code 1. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean isMetBy(Review review) {
      return switch (this) {
        case ERROR -> review.count(Severity.ERROR) > 0;
        case WARNING -> review.count(Severity.ERROR) + review.count(Severity.WARNING) > 0;
        case NEVER -> false;
      };
    }
  }

  @ParentCommand private Mingzhang program;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files;

  @Option(names = "--format", paramLabel = "text|json|sarif|html|xlsx")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--layout", paramLabel = "ID")
  private @Nullable String layout;

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules.file")
  private @Nullable Path rules;

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers.file")
  private @Nullable Path waivers;

  @Option(names = "--details")
  private boolean details;

  @Option(names = "--last-year", paramLabel = "FILE", descriptionKey = "last-year")
  private List<String> lastYear = List.of();

  @Option(names = "--units", arity = "1..*", paramLabel = "FILE", descriptionKey = "units")
  private List<String> units = List.of();

  @Option(names = "--fail-on", paramLabel = "error|warning|never")
  private FailOn failOn = FailOn.ERROR;

  @Override
  public Integer call() throws IOException {
    Reader reader = new Reader(Choices.layout(layout, program.words()));
    Reviewer reviewer =
        new Reviewer(
            Choices.rules(rules, program.words()),
            program.locale(),
            WaiverStore.read(waivers, program.words()));
    Companions companions = companions(reader);
    Console console = program.console();
    boolean[] failed = {false};
    boolean allUsable;
    boolean colour = output == null && console.colour();
    Look look = new Look(program.locale(), colour, console.width(), details);
    try (ReportOutput report = new ReportOutput(console, format, look, output)) {
      allUsable =
          new Batch(program, reader)
              .run(
                  files,
                  reading -> reviewer.review(reading, companions.of(reading.publications())),
                  reviews -> {
                    for (Review review : reviews) {
                      report.add(review);
                      failed[0] |= failOn.isMetBy(review);
                    }
                  });
      report.complete();
    }
    return allUsable ? failed[0] ? Exit.FINDINGS : Exit.CLEAN : Exit.UNUSABLE;
  }

  /** What was given to check against; if any of it cannot be used there is nothing to report. */
  private Companions companions(Reader reader) throws IOException {
    return new Companions(readings(reader, lastYear), readings(reader, units));
  }

  private List<Reading> readings(Reader reader, List<String> given) throws IOException {
    List<Reading> readings = new ArrayList<>();
    if (!given.isEmpty() && !new Batch(program, reader).run(given, r -> r, readings::add)) {
      throw new StopException(program.words().text("across.unusable"));
    }
    return readings;
  }
}
