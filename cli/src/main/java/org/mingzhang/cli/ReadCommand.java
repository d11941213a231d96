package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.exchange.PublicationsWriter;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads budgets and gives their contents as data. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

  /** What the data can be written as. */
  enum DataFormat {
    JSON,
    XLSX,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private Mingzhang program;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files;

  @Option(names = "--format", paramLabel = "json|xlsx|csv")
  private DataFormat format = DataFormat.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private @Nullable Path output;

  @Option(names = "--layout", paramLabel = "ID")
  private @Nullable String layout;

  @Override
  public Integer call() throws IOException {
    Batch batch = new Batch(program, new Reader(Choices.layout(layout, program.words())));
    boolean allUsable = output == null ? print(batch) : batch.run(files, r -> r, save(output));
    return allUsable ? Exit.CLEAN : Exit.UNUSABLE;
  }

  private boolean print(Batch batch) throws IOException {
    if (format != DataFormat.JSON) {
      throw new StopException(program.words().text("read.where", format));
    }
    try (PublicationsWriter writer =
        new PublicationsWriter(OutputFile.leavingOpen(program.console().out()))) {
      return batch.run(files, reading -> reading, reading -> add(writer, reading));
    }
  }

  private InOrder.Taker<Reading> save(Path directory) throws IOException {
    Files.createDirectories(directory);
    DataFolder folder = new DataFolder(directory);
    return switch (format) {
      case JSON -> folder::json;
      case XLSX -> folder::workbook;
      case CSV -> folder::csv;
    };
  }

  private static void add(PublicationsWriter writer, Reading reading) throws IOException {
    for (Publication publication : reading.publications()) {
      writer.add(reading.source(), publication);
    }
  }
}
