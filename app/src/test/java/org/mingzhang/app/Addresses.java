package org.mingzhang.app;

import java.nio.file.Path;

/** Where the embedded database of a folder is. */
public final class Addresses {

  private Addresses() {}

  /** Its address. */
  public static String h2(Path data) {
    return CommandLine.h2(data.toString());
  }
}
