package org.mingzhang.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Table;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.document.Document;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.pdf.PdfWriter;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;

/** Cover and contents are printed, read back, and compared word for word. */
class FrontMatterTest {

  private static final Instant DAY = Instant.parse("2025-02-13T20:00:00Z");
  private static final Layout LAYOUT = Layouts.standard().find("hebei-2025").orElseThrow();
  private static final Budget BUDGET = SampleBudgets.of(LAYOUT, 3).of(Level.DEPARTMENT);
  private static final Publication MEANT = Derivation.publication(BUDGET, LAYOUT, null);

  @Test
  void saysWhoseBudgetItIsAndWhenItIsPublishedInChinesePlaces() {
    assertThat(document("保密审查：已审查").info().title()).isEqualTo("清河口县水务局\n2025年部门预算");
    assertThat(document("保密审查：已审查").info().cover())
        .containsExactly("部门编码：512", "保密审查：已审查", "公开日期：2025年2月14日");
  }

  @Test
  void isLeftOutOfWhatWasReadOnlyIfItIsWhatWasWritten() throws Exception {
    Document document = document("保密审查：已审查");
    Publication read = read(document);
    assertThat(Difference.between(MEANT, read)).isNotEmpty();
    assertThat(Difference.between(MEANT, new FrontMatter(document).without(read))).isEmpty();
    FrontMatter other = new FrontMatter(document("保密审查：待审查"));
    assertThat(Difference.between(MEANT, other.without(read))).isNotEmpty();
    Document shorter = new Document("layout", 1, document.info(), document.blocks().subList(0, 40));
    assertThat(Difference.between(MEANT, new FrontMatter(shorter).without(read))).isNotEmpty();
  }

  /** The page printed in the contents is the page of the file less cover and contents. */
  @Test
  void countsThePagesOfTheContentsAsTheFileHasThem() throws Exception {
    Publication read = read(document());
    Map<String, Integer> printed = new HashMap<>();
    for (Section.Paragraph entry : read.section(Section.CONTENTS).orElseThrow().paragraphs()) {
      String[] parts = entry.text().split("\t", -1);
      printed.putIfAbsent(parts[0], Integer.parseInt(parts[1]));
    }
    int front = read.tables().getFirst().rows().getFirst().origin().page() - 1;
    assertThat(front).isGreaterThanOrEqualTo(2);
    for (Table table : read.tables()) {
      if (!table.rows().isEmpty() && printed.containsKey(table.title())) {
        assertThat(printed.get(table.title()))
            .as(table.title())
            .isEqualTo(table.rows().getFirst().origin().page() - front);
      }
    }
    assertThat(read.projects()).isNotEmpty();
    for (var sheet : read.projects()) {
      assertThat(printed).containsValue(sheet.origin().page() - front);
    }
  }

  private static Document document(String... lines) {
    return LayOut.document(MEANT, LAYOUT).with(FrontMatter.of(BUDGET, LAYOUT, DAY, List.of(lines)));
  }

  private static Publication read(Document document) throws MissingGlyphs, UnusableInput {
    byte[] bytes = new PdfWriter().write(document);
    return Recognizer.recognise(Formats.read(bytes, "x.pdf"), "x.pdf", null)
        .publications()
        .getFirst();
  }
}
