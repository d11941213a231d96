package org.mingzhang.cli;

import java.io.Closeable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A line that tells a waiting person how far it is; nobody else sees one. */
final class Progress implements Closeable {

  private static final int WORTH_IT = 3;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress over(int files, Mingzhang program) {
    return new Progress(
        program.console().watched() && files >= WORTH_IT ? Bars.over(files, program) : null);
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** Apart, so that the library is loaded only when there is a bar to be seen. */
  private static final class Bars {
    static ProgressBar over(int files, Mingzhang program) {
      return new ProgressBarBuilder()
          .setInitialMax(files)
          .setTaskName(program.words().text("progress"))
          .setConsumer(new ConsoleProgressBarConsumer(program.console().err()))
          .clearDisplayOnFinish()
          .build();
    }
  }
}
