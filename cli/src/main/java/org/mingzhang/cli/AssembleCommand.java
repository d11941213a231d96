package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.assemble.Assembled;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.prepare.AssemblyReport;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a published budget back together, to start the next from. */
@Command(name = "assemble")
final class AssembleCommand implements Callable<Integer> {

  @ParentCommand private Mingzhang program;

  @Parameters(paramLabel = "FILE", descriptionKey = "mingzhang.assemble.file")
  private String file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--unit", paramLabel = "CODE")
  private @Nullable String unit;

  @Option(names = "--layout", paramLabel = "ID")
  private @Nullable String layout;

  @Override
  public Integer call() throws IOException {
    Reader reader = new Reader(Choices.layout(layout, program.words()));
    boolean[] written = new boolean[1];
    boolean usable =
        new Batch(program, reader)
            .run(
                List.of(file),
                reading -> reading,
                reading -> {
                  assemble(chosen(reading));
                  written[0] = true;
                });
    return usable && written[0] ? Exit.CLEAN : Exit.UNUSABLE;
  }

  /** The budget meant, of a file that may hold those of several units. */
  private Publication chosen(Reading reading) {
    List<Publication> all = reading.publications();
    List<Publication> meant =
        unit == null ? all : all.stream().filter(one -> isMeant(one.organization())).toList();
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    String known =
        String.join(
            "  ",
            all.stream()
                .map(one -> one.organization().code() + one.organization().name())
                .toList());
    throw new StopException(
        program.words().text(unit == null ? "assemble.several" : "assemble.none", known));
  }

  private boolean isMeant(Organization organization) {
    return organization.code().equals(unit) || organization.name().equals(unit);
  }

  private void assemble(Publication publication) throws IOException {
    Layout form = Layouts.standard().find(publication.layout()).orElseThrow();
    Assembled assembled = Assembly.of(publication, form);
    if (output == null) {
      try (OutputStream out = OutputFile.leavingOpen(program.console().out())) {
        BudgetFile.write(assembled.budget(), out);
      }
    } else if (WorkbookFile.isMeant(output)) {
      WorkbookFile.write(program, assembled.budget(), form, form.moneyUnit(), output);
    } else {
      try (OutputFile target = new OutputFile(output)) {
        BudgetFile.write(assembled.budget(), target.out());
        target.complete();
      }
    }
    new AssemblyReport(form, program.locale()).lines(assembled).forEach(program.console()::say);
  }
}
