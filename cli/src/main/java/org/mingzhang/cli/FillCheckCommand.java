package org.mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.words.Words;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.write.FaultMarker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says cell by cell what is wrong in a workbook that was filled in, and makes a budget of it. */
@Command(name = "fill-check")
final class FillCheckCommand implements Callable<Integer> {

  private static final int MOST_SHOWN = 200;

  @ParentCommand private Mingzhang program;

  @Parameters(paramLabel = "FILE", descriptionKey = "fill.file")
  private Path file = Path.of("");

  @Option(names = "--mark", paramLabel = "COPY")
  private @Nullable Path mark;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "fill.output")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    BudgetInput input = new BudgetInput(program);
    byte[] bytes = input.bytes(file);
    Filled filled = input.workbook(file, bytes);
    tell(filled);
    Path copy = mark;
    if (copy != null) {
      refuse(copy);
      try (OutputFile marked = new OutputFile(copy)) {
        FaultMarker.mark(bytes, filled.faults(), program.locale(), marked.out());
        marked.complete();
      }
      program.console().say(program.words().text("fill.marked", copy));
    }
    Path target = output;
    if (target != null && filled.isComplete()) {
      refuse(target);
      try (OutputFile budget = new OutputFile(target)) {
        BudgetFile.write(filled.budget(), budget.out());
        budget.complete();
      }
      program.console().say(program.words().text("fill.written", target));
    } else if (target != null) {
      program.console().say(program.words().text("fill.not_written", target));
    }
    return filled.isComplete() ? Exit.CLEAN : Exit.FINDINGS;
  }

  /** What the officer filled in is never written over. */
  private void refuse(Path other) throws IOException {
    if (java.nio.file.Files.exists(other) && java.nio.file.Files.isSameFile(other, file)) {
      throw new StopException(program.words().text("fill.same", other));
    }
  }

  private void tell(Filled filled) throws IOException {
    Words words = program.words();
    StringBuilder text = new StringBuilder();
    List<WorkbookFault> faults = filled.faults();
    for (WorkbookFault fault : faults.subList(0, Math.min(MOST_SHOWN, faults.size()))) {
      text.append(sign(fault.severity()))
          .append(words.text("severity." + fault.severity().word()))
          .append("  ")
          .append(fault.place())
          .append("  ")
          .append(fault.message(program.locale()))
          .append('\n');
    }
    if (faults.size() > MOST_SHOWN) {
      text.append(words.text("fill.more", faults.size() - MOST_SHOWN)).append('\n');
    }
    text.append(faults.isEmpty() ? "" : "\n")
        .append(
            words.text(
                filled.isComplete() ? "fill.complete" : "fill.incomplete",
                filled.count(Severity.ERROR),
                filled.count(Severity.WARNING),
                filled.count(Severity.NOTE)))
        .append('\n');
    program.console().out().write(text.toString().getBytes(StandardCharsets.UTF_8));
    program.console().out().flush();
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "✗ ";
      case WARNING -> "! ";
      case NOTE -> "· ";
    };
  }
}
