package org.mingzhang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Comes. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private Mingzhang program;

  @Override
  public Integer call() {
    return Exit.CLEAN;
  }
}
