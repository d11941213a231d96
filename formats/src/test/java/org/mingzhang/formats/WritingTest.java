package org.mingzhang.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Notation;
import org.mingzhang.formats.writers.Bare;
import org.mingzhang.formats.writers.Flat;
import org.mingzhang.formats.writers.RandomDocument;
import org.mingzhang.formats.writing.Passage;
import org.mingzhang.formats.writing.Writer;

/** What is written for publication comes back, whatever its shape. */
class WritingTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackAWebPage(long seed) throws Exception {
    Document document = RandomDocument.of(seed, true);
    Document back = Formats.read(Formats.write(document, "html"), "budget");
    assertThat(back.format()).isEqualTo("html");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.blocks(document));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackText(long seed) throws Exception {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(Formats.write(document, "text"), "budget");
    assertThat(back.format()).isEqualTo("text");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.plainBlocks(Flat.of(document)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackADocumentForWord(long seed) throws Exception {
    Document document = RandomDocument.of(seed, true);
    Document back = Formats.read(Formats.write(document, "docx"), "budget");
    assertThat(back.format()).isEqualTo("docx");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.blocks(document));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackAWorkbookTextsFirst(long seed) throws Exception {
    Document document = RandomDocument.of(seed, false);
    Document back = Formats.read(Formats.write(document, "xlsx"), "budget");
    assertThat(back.format()).isEqualTo("xlsx");
    assertThat(Bare.blocks(back)).isEqualTo(Bare.plainBlocks(textsFirst(document)));
  }

  private static Document textsFirst(Document document) {
    List<Block> texts = new ArrayList<>();
    List<Block> tables = new ArrayList<>();
    for (Passage passage : Passage.of(document.blocks())) {
      (passage.table() == null ? texts : tables).addAll(passage.above());
      if (passage.table() != null) {
        tables.add(passage.table());
      }
    }
    texts.addAll(tables);
    return new Document("any", 1, texts);
  }

  @Test
  void writesTheSameBytesForTheSameDocument() throws Exception {
    Document document = RandomDocument.of(7, false);
    for (Writer writer : Formats.writers()) {
      assertThat(writer.write(document)).as(writer.name()).isEqualTo(writer.write(document));
    }
  }

  @Test
  void writesOnlyWhatIsAlsoRead() {
    assertThat(Formats.writers().stream().map(Writer::name))
        .isSubsetOf(Formats.all().stream().map(format -> format.name()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesAFormatThatNobodyWrites() {
    Document document = Notation.parse("文字\n");
    assertThatThrownBy(() -> Formats.write(document, "wps"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
