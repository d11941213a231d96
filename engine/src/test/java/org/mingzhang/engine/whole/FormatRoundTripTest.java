package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.document.Document;
import org.mingzhang.engine.whole.Samples.Sample;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writers.DocxWriter;
import org.mingzhang.formats.writers.HtmlWriter;
import org.mingzhang.formats.writers.MarkdownWriter;
import org.mingzhang.formats.writers.OneCellALineWriter;
import org.mingzhang.formats.writers.TextWriter;
import org.mingzhang.formats.writers.XlsWriter;
import org.mingzhang.formats.writers.XlsxWriter;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;
import org.mingzhang.forms.samples.Unplaced;

/** A budget laid out, written in any format, and read back is the same budget. */
class FormatRoundTripTest {

  private static final Map<String, Function<Document, byte[]>> WRITERS =
      Map.of(
          "txt",
          TextWriter::write,
          "one-cell-a-line.txt",
          OneCellALineWriter::write,
          "md",
          MarkdownWriter::write,
          "html",
          document -> HtmlWriter.write(document, StandardCharsets.UTF_8),
          "gbk.html",
          document -> HtmlWriter.write(document, Charset.forName("GB18030")),
          "docx",
          DocxWriter::write,
          "xlsx",
          XlsxWriter::write,
          "xls",
          XlsWriter::write);

  @TestFactory
  List<DynamicTest> readsWhatWasWritten() {
    Map<String, Function<Document, byte[]>> writers = new TreeMap<>(WRITERS);
    Formats.writers().forEach(writer -> writers.put("published " + writer.name(), written(writer)));
    return writers.entrySet().stream()
        .flatMap(
            writer ->
                Samples.one()
                    .map(
                        sample ->
                            DynamicTest.dynamicTest(
                                sample + "." + writer.getKey(),
                                () -> roundTrip(sample, writer.getKey(), writer.getValue()))))
        .toList();
  }

  private static Function<Document, byte[]> written(Writer writer) {
    return document -> {
      try {
        return writer.write(document);
      } catch (MissingGlyphs e) {
        throw new AssertionError(e);
      }
    };
  }

  private static void roundTrip(Sample sample, String ending, Function<Document, byte[]> writer)
      throws UnusableInput {
    Publication printed = sample.publication();
    byte[] bytes = writer.apply(LayOut.document(printed, sample.layout()));
    String name = "sample." + ending.toLowerCase(Locale.ROOT);
    List<Publication> read =
        Recognizer.recognise(Formats.read(bytes, name), name, null).publications();
    assertThat(read).hasSize(1);
    boolean wraps = ending.endsWith("pdf");
    Unplaced.assertSame(wraps ? Unplaced.unrepaired(read.getFirst()) : read.getFirst(), printed);
  }
}
