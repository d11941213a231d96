package org.mingzhang.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.formats.writers.PdfSketch;
import org.mingzhang.formats.writers.RandomDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What is written is an archive file in the judgement of veraPDF. */
class PdfArchiveTest {

  private static final DocumentInfo COVER =
      new DocumentInfo("某某局\n2027年部门预算", "某某局 & <科>", List.of("部门编码：512"), true);

  @BeforeAll
  static void useTheParserOfItsOwn() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void keepsToTheStandardForArchiveFiles(long seed) throws Exception {
    Document document = RandomDocument.of(seed, false);
    byte[] pdf = new PdfWriter().write(seed % 2 == 0 ? document : document.with(COVER));
    assertThat(faults(pdf)).isEmpty();
  }

  @Test
  void hasAJudgeThatFindsFaults() throws Exception {
    byte[] sketch = new PdfSketch().text(10, 10, 9, "草图").bytes();
    assertThat(faults(sketch)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 5})
  void canBeReadAloud(long seed) throws Exception {
    Document document = RandomDocument.of(seed, false).with(COVER);
    assertThat(faults(new PdfWriter().write(document), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static TreeSet<String> faults(byte[] pdf) throws Exception {
    return faults(pdf, PDFAFlavour.PDFA_2_A);
  }

  private static TreeSet<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = judge.validate(parser);
      TreeSet<String> faults = new TreeSet<>();
      result.getTestAssertions().forEach(one -> faults.add(one.getRuleId() + one.getMessage()));
      assertThat(result.isCompliant() || !faults.isEmpty()).isTrue();
      return faults;
    }
  }
}
