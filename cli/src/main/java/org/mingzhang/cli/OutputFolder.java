package org.mingzhang.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder that appears whole or not at all: its files are written beside its place, and it is
 * moved there when they are complete.
 */
final class OutputFolder implements Closeable {

  private final Path target;
  private final Path draft;

  OutputFolder(Path folder) throws IOException {
    target = folder.toAbsolutePath().normalize();
    draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    Files.createDirectories(draft);
  }

  /** Whether nothing would be overwritten. */
  static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  void write(String name, byte[] bytes) throws IOException {
    Path file = draft.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** Puts the folder in its place. */
  void complete() throws IOException {
    Files.deleteIfExists(target);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(draft)) {
      Files.walkFileTree(draft, new Removal());
    }
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, java.io.IOException failure)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
