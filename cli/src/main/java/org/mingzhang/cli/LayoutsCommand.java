package org.mingzhang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the layouts that can be read. */
@Command(name = "layouts")
final class LayoutsCommand implements Runnable {

  @ParentCommand private Mingzhang program;

  @Override
  public void run() {
    PrintWriter out = new PrintWriter(program.console().out(), false, StandardCharsets.UTF_8);
    for (Layout layout : Layouts.standard().all()) {
      String name = program.words().isEnglish() ? layout.englishName() : layout.name();
      out.printf("%-16s%s%n", layout.id(), name);
    }
    out.flush();
  }
}
