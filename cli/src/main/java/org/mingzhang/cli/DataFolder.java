package org.mingzhang.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.exchange.PublicationsWriter;
import org.mingzhang.engine.export.TableCsv;
import org.mingzhang.engine.export.TableWorkbook;
import org.mingzhang.engine.review.Reading;

/** The folder that data is written to: files named after those that were read. */
final class DataFolder {

  private final Path directory;
  private final Set<String> taken = new HashSet<>();

  DataFolder(Path directory) {
    this.directory = directory;
  }

  void json(Reading reading) throws IOException {
    try (PublicationsWriter writer = new PublicationsWriter(file(base(reading) + ".json"))) {
      for (Publication publication : reading.publications()) {
        writer.add(reading.source(), publication);
      }
    }
  }

  void workbook(Reading reading) throws IOException {
    TableWorkbook.write(reading, file(base(reading) + ".xlsx"));
  }

  void csv(Reading reading) throws IOException {
    TableCsv.write(reading, base(reading), this::file);
  }

  /** The name of what was read, without its ending; numbered if it was given before. */
  private String base(Reading reading) {
    String name = String.valueOf(Path.of(reading.source().name()).getFileName());
    int dot = name.lastIndexOf('.');
    String base = name.equals("-") ? "stdin" : dot > 0 ? name.substring(0, dot) : name;
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }

  /** A file that takes its place when its stream is closed. */
  private OutputStream file(String name) throws IOException {
    OutputFile file = new OutputFile(directory.resolve(name));
    return new FilterOutputStream(file.out()) {
      private boolean complete;

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        if (!complete) {
          complete = true;
          file.complete();
        }
      }
    };
  }
}
