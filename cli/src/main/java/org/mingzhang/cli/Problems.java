package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.words.Words;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.forms.Recognition.Near;

/** The message for each way in which a file can be unusable. */
final class Problems {

  private static final int MOST_NEAR = 3;

  private final Words words;

  Problems(Words words) {
    this.words = words;
  }

  <R> Answer<R> of(Input input, Throwable failure) {
    return switch (failure) {
      case UnusableInput unusable ->
          new Answer.Failed<>(line(input, key(unusable.reason())), unusable.getCause());
      case Unfit unfit -> new Answer.Failed<>(unfit(input, unfit), null);
      case NoSuchFileException e -> new Answer.Failed<>(line(input, "unusable.missing"), null);
      case AccessDeniedException e -> new Answer.Failed<>(line(input, "unusable.denied"), null);
      case IOException e ->
          new Answer.Failed<>(line(input, "unusable.io", String.valueOf(e.getMessage())), e);
      case OutOfMemoryError e -> new Answer.Failed<>(line(input, "unusable.memory"), null);
      default ->
          new Answer.Failed<>(
              line(input, "unusable.internal", failure.getClass().getSimpleName()), failure);
    };
  }

  String unfit(Input input, Unfit unfit) {
    String key = "across." + unfit.reason().name().toLowerCase(Locale.ROOT);
    return line(input, key, unfit.arguments());
  }

  /** A workbook that is to be filled in is no published document. */
  <R> Answer<R> workbook(Input input) {
    return new Answer.Failed<>(line(input, "unusable.workbook"), null);
  }

  /** The document could be read, but it is no budget: what was looked for, what came nearest. */
  <R> Answer<R> noBudget(Input input, List<Near> nearest) {
    StringBuilder text = new StringBuilder(line(input, "unusable.no_budget"));
    for (Near near : nearest.subList(0, Math.min(MOST_NEAR, nearest.size()))) {
      String key = near.found().isEmpty() ? "unusable.near.nothing" : "unusable.near";
      text.append('\n').append(words.text(key, near.tableTitle(), near.found(), near.likeness()));
    }
    return new Answer.Failed<>(text.toString(), null);
  }

  private String line(Input input, String key, Object... arguments) {
    String name = input.path() == null ? words.text("input.standard") : input.name();
    return words.text("unusable", name, words.text(key, arguments));
  }

  private static String key(UnusableInput.Reason reason) {
    return "unusable." + reason.name().toLowerCase(Locale.ROOT);
  }
}
