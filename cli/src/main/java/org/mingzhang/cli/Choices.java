package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.engine.words.Words;

/** What the user chose with the options that several commands share. */
final class Choices {

  private Choices() {}

  /** The layout id, if there is such a layout. */
  static @Nullable String layout(@Nullable String id, Words words) {
    if (id == null || Layouts.standard().find(id).isPresent()) {
      return id;
    }
    String known = String.join("  ", Layouts.standard().all().stream().map(Layout::id).toList());
    throw new StopException(words.text("layout.unknown", id, known));
  }

  /** The standard rules, with those of a bureau's own file applied. */
  static RuleBook rules(@Nullable Path file, Words words) {
    if (file == null) {
      return RuleBook.standard();
    }
    try {
      return RuleBook.standard().with(Files.readString(file), String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new StopException(words.text("rules.unreadable", file));
    } catch (RuleException e) {
      throw new StopException(words.text("rules.wrong", String.valueOf(e.getMessage())));
    }
  }
}
