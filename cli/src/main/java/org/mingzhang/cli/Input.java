package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/**
 * A file to be read.
 *
 * @param name as the user knows it
 * @param path where it is; null for the standard input
 */
record Input(String name, @Nullable Path path) {

  static Input of(Path path) {
    return new Input(path.toString(), path);
  }

  /** Its bytes. What is too large is refused before it is read. */
  byte[] bytes(InputStream standardInput) throws IOException, UnusableInput {
    if (path == null) {
      return limited(standardInput);
    }
    if (Files.isDirectory(path)) {
      throw new NoSuchFileException(name);
    }
    if (Files.size(path) > Formats.MOST_BYTES) {
      throw new UnusableInput(Reason.TOO_LARGE, name);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return limited(in);
    }
  }

  private byte[] limited(InputStream in) throws IOException, UnusableInput {
    byte[] bytes = in.readNBytes(Formats.MOST_BYTES + 1);
    if (bytes.length > Formats.MOST_BYTES) {
      throw new UnusableInput(Reason.TOO_LARGE, name);
    }
    return bytes;
  }
}
