package org.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there when it
 * is complete. What was there before stays until then.
 */
final class OutputFile implements Closeable {

  private final Path target;
  private final Path draft;
  private final OutputStream out;

  OutputFile(Path file) throws IOException {
    target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException(target + ": is a directory");
    }
    draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    out =
        new BufferedOutputStream(
            Files.newOutputStream(
                draft,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE));
  }

  /** Where to write; closing it flushes, but does not complete the file. */
  OutputStream out() {
    return out;
  }

  /** Puts the file in its place. */
  void complete() throws IOException {
    out.close();
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(draft);
  }

  /** A stream whose closing leaves the one below open: for the standard output. */
  static OutputStream leavingOpen(OutputStream stream) {
    return new BufferedOutputStream(
        new FilterOutputStream(stream) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        },
        1 << 16);
  }
}
