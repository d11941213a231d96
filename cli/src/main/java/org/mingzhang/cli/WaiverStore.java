package org.mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.engine.waive.WaiverFile;
import org.mingzhang.engine.waive.Waivers;
import org.mingzhang.engine.words.Words;

/** Where waivers are kept between two checks. */
final class WaiverStore {

  private WaiverStore() {}

  /** What a file holds; nothing if there is no file yet. */
  static Waivers read(@Nullable Path file, Words words) {
    if (file == null || !Files.exists(file)) {
      return Waivers.NONE;
    }
    try {
      return WaiverFile.read(Files.readString(file), String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new StopException(words.text("waivers.unreadable", file));
    } catch (RuleException e) {
      throw new StopException(words.text("waivers.wrong", String.valueOf(e.getMessage())));
    }
  }

  static void write(Path file, Waivers waivers) throws IOException {
    try (OutputFile output = new OutputFile(file)) {
      output.out().write(WaiverFile.write(waivers).getBytes(StandardCharsets.UTF_8));
      output.complete();
    }
  }
}
