package org.mingzhang.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.choice.ReportFormat;
import org.mingzhang.engine.review.Review;

/**
 * The report of a command, on the standard output or in a file. It is begun with the first review:
 * where there is nothing to report, nothing is written.
 */
final class ReportOutput implements Closeable {

  private final Console console;
  private final ReportFormat format;
  private final Look look;
  private final @Nullable Path path;
  private @Nullable OutputFile file;
  private @Nullable Report report;

  ReportOutput(Console console, ReportFormat format, Look look, @Nullable Path path) {
    this.console = console;
    this.format = format;
    this.look = look;
    this.path = path;
  }

  void add(Review review) throws IOException {
    if (report == null) {
      report = begin();
    }
    report.add(review);
  }

  private Report begin() throws IOException {
    if (path == null) {
      return format.open(OutputFile.leavingOpen(console.out()), look);
    }
    OutputFile begun = new OutputFile(path);
    file = begun;
    return format.open(begun.out(), look);
  }

  /** Ends the report and puts the file in its place. */
  void complete() throws IOException {
    if (report != null) {
      report.close();
    }
    if (file != null) {
      file.complete();
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
