package org.mingzhang.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.document.Document;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writers.Bare;
import org.mingzhang.formats.writers.Flat;
import org.mingzhang.formats.writers.HtmlWriter;
import org.mingzhang.formats.writers.MarkdownWriter;
import org.mingzhang.formats.writers.OneCellALineWriter;
import org.mingzhang.formats.writers.RandomDocument;
import org.mingzhang.formats.writers.TextWriter;

/** What is written as text, Markdown or HTML comes back, whatever its shape. */
class TextRoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackTextWithTabs(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(TextWriter.write(document), "budget");
    assertThat(back.format()).isEqualTo("text");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.plainBlocks(Flat.of(document)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackTextWithACellALine(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(OneCellALineWriter.write(document), "budget");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.plainBlocks(Flat.of(document)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackMarkdown(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(MarkdownWriter.write(document), "budget");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.blocks(Flat.of(document)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackAWebPage(long seed) throws UnusableInput {
    Document document = RandomDocument.of(seed, true);
    Charset charset = seed % 2 == 0 ? UTF_8 : Charset.forName("GB18030");
    Document back = Formats.read(HtmlWriter.write(document, charset), "budget");
    assertThat(back.format()).isEqualTo("html");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.blocks(document));
  }
}
