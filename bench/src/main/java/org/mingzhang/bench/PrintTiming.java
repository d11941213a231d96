package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.document.Document;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.docx.DocxWriter;
import org.mingzhang.formats.pdf.PdfWriter;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;
import org.mingzhang.forms.LayOut;

/**
 * How long a published budget, put back together, takes to be printed: as PDF alone, and in every
 * format, and with each file read back. Leaves the DOCX for a peer to convert.
 */
public final class PrintTiming {

  private PrintTiming() {}

  private interface Work {
    void run() throws MissingGlyphs, UnusableInput;
  }

  /**
   * @param arguments the published budget, how many times, and where to leave the DOCX
   */
  public static void main(String[] arguments) throws IOException, UnusableInput, MissingGlyphs {
    Path file = Path.of(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    Publication published =
        new Reader(null).read(Files.readAllBytes(file), file.toString()).publications().getFirst();
    Layout layout = Layouts.standard().find(published.layout()).orElseThrow();
    Budget budget = Assembly.of(published, layout).budget();
    Document document = LayOut.document(Derivation.publication(budget, layout, null), layout);
    Files.write(Path.of(arguments[2]), new DocxWriter().write(document));
    PdfWriter pdf = new PdfWriter();
    time("PDF", times, () -> pdf.write(document));
    time("all formats", times, () -> all(document, false));
    time("all formats, read back", times, () -> all(document, true));
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap: %d MB used of at most %d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
  }

  private static void all(Document document, boolean readBack) throws MissingGlyphs, UnusableInput {
    for (Writer writer : Formats.writers()) {
      byte[] bytes = writer.write(document);
      if (readBack) {
        new Reader(null).read(bytes, "book." + writer.ending());
      }
    }
  }

  private static void time(String what, int times, Work work) throws MissingGlyphs, UnusableInput {
    List<Long> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      millis.add((System.nanoTime() - start) / 1_000_000);
    }
    long first = millis.getFirst();
    List<Long> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%s: first %d ms, min %d ms, median %d ms of %d%n",
        what, first, sorted.getFirst(), sorted.get(times / 2), times);
  }
}
