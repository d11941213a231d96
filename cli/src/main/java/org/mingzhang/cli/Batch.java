package org.mingzhang.cli;

import java.io.IOException;
import java.util.List;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.workbook.read.WorkbookReader;

/** Reads the files of a command, all cores busy, and reports those that cannot be used. */
final class Batch {

  /** What is to be made of each reading; runs on many threads. */
  interface Work<R> {
    R of(Reading reading);
  }

  private final Mingzhang program;
  private final Reader reader;
  private final Problems problems;
  private int unusable;

  Batch(Mingzhang program, Reader reader) {
    this.program = program;
    this.reader = reader;
    this.problems = new Problems(program.words());
  }

  /**
   * Reads all files and hands over the results in their order.
   *
   * @return whether every file could be used
   */
  <R> boolean run(List<String> files, Work<R> work, InOrder.Taker<R> taker) throws IOException {
    List<Input> inputs = Inputs.of(files);
    if (inputs.isEmpty()) {
      throw new StopException(program.words().text("input.none", String.join(" ", files)));
    }
    try (Progress progress = Progress.over(inputs.size(), program)) {
      InOrder.run(
          inputs,
          input -> answer(input, work),
          answer -> {
            progress.step();
            take(answer, taker);
          });
    }
    return unusable == 0;
  }

  private <R> void take(Answer<R> answer, InOrder.Taker<R> taker) throws IOException {
    switch (answer) {
      case Answer.Done<R> done -> taker.take(done.result());
      case Answer.Failed<R> failed -> {
        unusable++;
        program.console().say(failed.message());
        if (program.debug && failed.cause() != null) {
          failed.cause().printStackTrace(program.console().err());
        }
      }
    }
  }

  /** A file that makes the program stumble is that file's problem: the others go on. */
  @SuppressWarnings("CatchingUnchecked")
  private <R> Answer<R> answer(Input input, Work<R> work) {
    try {
      byte[] bytes = input.bytes(program.console().in());
      if (WorkbookReader.recognises(bytes)) {
        return problems.workbook(input);
      }
      Reading reading = reader.read(bytes, input.name());
      return reading.publications().isEmpty()
          ? problems.noBudget(input, reading.nearest())
          : new Answer.Done<>(work.of(reading));
    } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
      return problems.of(input, failure);
    }
  }
}
