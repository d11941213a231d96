package org.mingzhang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.choice.ReportFormat;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks the examples that come with the program and shows the reports in a browser. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private Mingzhang program;

  @Option(names = "--port", paramLabel = "PORT")
  private int port = 8080;

  @Option(names = "--no-serve")
  private boolean quietly;

  @Option(names = "--examples", paramLabel = "DIR")
  private @Nullable Path examples;

  @Override
  public Integer call() throws IOException {
    Path folder =
        examples != null
            ? examples
            : Path.of(System.getProperty("mingzhang.home", "."), "examples");
    if (!Files.isDirectory(folder)) {
      throw new StopException(program.words().text("demo.none", folder));
    }
    List<DemoPage> pages = review(folder);
    if (!quietly) {
      serve(pages);
    }
    return Exit.CLEAN;
  }

  /** The findings go to the terminal, and a page of each file to the browser. */
  private List<DemoPage> review(Path folder) throws IOException {
    Reviewer reviewer = new Reviewer(RuleBook.standard(), program.locale());
    Console console = program.console();
    Look look = new Look(program.locale(), console.colour(), console.width(), false);
    List<DemoPage> pages = new ArrayList<>();
    try (ReportOutput report = new ReportOutput(console, ReportFormat.TEXT, look, null)) {
      new Batch(program, new Reader(null))
          .run(
              List.of(folder.toString()),
              reviewer::review,
              reviews -> {
                for (Review review : reviews) {
                  report.add(review);
                }
                pages.add(page(reviews, look));
              });
      report.complete();
    }
    return pages;
  }

  private static DemoPage page(List<Review> reviews, Look look) throws IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    try (Report report = ReportFormat.HTML.open(html, look)) {
      for (Review review : reviews) {
        report.add(review);
      }
    }
    return new DemoPage(reviews, html.toByteArray());
  }

  private void serve(List<DemoPage> pages) throws IOException {
    try (DemoServer server = DemoServer.start(port, pages, program.words())) {
      if (server.port() != port) {
        program.console().say(program.words().text("demo.busy", port, server.port()));
      }
      program.console().say(program.words().text("demo.serving", server.port()));
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
