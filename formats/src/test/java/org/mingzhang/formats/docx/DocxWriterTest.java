package org.mingzhang.formats.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Document;
import org.mingzhang.document.Notation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Judged by an independent reader of Word documents. */
class DocxWriterTest {

  private static XWPFDocument open(Document document) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(document)));
  }

  @Test
  void repeatsHeaderRowsAndKeepsRowsWhole() throws Exception {
    try (XWPFDocument word = open(Notation.parse("|% 1 <.\n| 项目 | 金额 |\n| a | 1.00 |\n"))) {
      XWPFTable table = word.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(1).isCantSplitRow()).isTrue();
    }
  }

  @Test
  void marksHeadingsByStyle() throws Exception {
    try (XWPFDocument word = open(Notation.parse("# 一\n## 二\n文字\n"))) {
      assertThat(word.getParagraphs().stream().map(XWPFParagraph::getStyle))
          .containsExactly("Heading1", "Heading2", "Text");
      assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
    }
  }

  @Test
  void fillsTheFieldOfTheContents() throws Exception {
    Document document = Notation.parse("%title 预算\n%contents\n# 甲\n文字。\n# 乙\n");
    try (XWPFDocument word = open(document)) {
      List<String> texts =
          word.getParagraphs().stream()
              .filter(p -> p.getStyle() != null && p.getStyle().startsWith("TOC"))
              .map(XWPFParagraph::getText)
              .toList();
      assertThat(texts).hasSize(2);
      assertThat(texts.get(0)).contains("甲\t1");
      assertThat(word.getDocument().xmlText()).contains(" TOC \\o").contains("_Toc1001");
    }
  }

  @Test
  void laysWideTablesAcrossInASectionOfTheirOwn() throws Exception {
    String row = "| 12345678.90 ".repeat(12) + "|\n";
    try (XWPFDocument word = open(Notation.parse("前文。\n" + row + row + "\n后文。\n"))) {
      List<CTSectPr> sections =
          word.getParagraphs().stream()
              .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
              .map(p -> p.getCTP().getPPr().getSectPr())
              .toList();
      assertThat(sections).hasSize(2);
      assertThat(sections.get(0).getPgSz().getOrient()).isNotEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      CTSectPr last = word.getDocument().getBody().getSectPr();
      assertThat(last.getPgSz().getOrient()).isNotEqualTo(STPageOrientation.LANDSCAPE);
    }
  }
}
