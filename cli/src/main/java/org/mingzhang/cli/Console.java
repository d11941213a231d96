package org.mingzhang.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. The only class that knows the streams of the process.
 *
 * @param terminal whether a person sees the standard output
 * @param watched whether a person sees the standard error
 * @param width columns of the terminal
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean terminal,
    boolean watched,
    int width) {

  private static final int USUAL_WIDTH = 100;

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("mingzhang.terminal"),
        Boolean.getBoolean("mingzhang.watched"),
        Integer.getInteger("mingzhang.width", USUAL_WIDTH));
  }

  /** Says something to the person, apart from the output. */
  void say(String line) {
    err.println(line);
  }

  boolean colour() {
    return terminal && System.getenv("NO_COLOR") == null;
  }
}
