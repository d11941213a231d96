package org.mingzhang.formats.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.writers.DocxWriter;
import org.mingzhang.formats.writers.Zip;

class DocxTest {

  @Test
  void acceptsInsertionsAndLeavesDeletionsOut() throws UnusableInput {
    assertThat(
            texts(
                "<w:p><w:ins><w:r><w:t>收入</w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                    + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
                    + "<w:r><w:t>预算</w:t></w:r></w:p>"))
        .containsExactly("收入预算");
  }

  @Test
  void entersLinksContentControlsAndFieldsButNotTheirInstructions() throws UnusableInput {
    assertThat(
            texts(
                "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p>"
                    + "<w:hyperlink><w:r><w:t>一、</w:t></w:r></w:hyperlink>"
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                    + "<w:r><w:tab/><w:t>职责</w:t></w:r></w:p></w:sdtContent></w:sdt>"))
        .containsExactly("一、\t职责");
  }

  @Test
  void readsPartsInAnyUnicodeEncoding() throws UnusableInput {
    byte[] sound = DocxWriter.write("<w:p><w:r><w:t>合计</w:t></w:r></w:p>", "");
    Map<String, byte[]> parts = Zip.unpack(sound);
    String xml = new String(parts.get("word/document.xml"), UTF_8).replace("UTF-8", "UTF-16");
    for (byte[] encoded :
        List.of(
            xml.getBytes(UTF_16),
            xml.getBytes(UTF_16LE),
            ("\uFEFF" + xml).getBytes(UTF_16LE),
            ("\uFEFF" + xml).getBytes(UTF_8))) {
      parts.put("word/document.xml", encoded);
      assertThat(texts(new Docx().read(Zip.pack(parts)))).containsExactly("合计");
    }
  }

  @Test
  void losesOnlyTheCharacterWhoseByteIsDamaged() throws UnusableInput {
    Map<String, byte[]> parts =
        Zip.unpack(DocxWriter.write("<w:p><w:r><w:t>A合计</w:t></w:r></w:p>", ""));
    byte[] xml = parts.get("word/document.xml");
    xml[new String(xml, ISO_8859_1).indexOf(">A") + 2] = (byte) 0xFF;
    assertThat(texts(new Docx().read(Zip.pack(parts)))).singleElement().asString().endsWith("计");
  }

  @Test
  void leavesHiddenTextOut() throws UnusableInput {
    assertThat(
            texts(
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>露</w:t></w:r></w:p>"))
        .containsExactly("露");
  }

  @Test
  void readsATextBoxOnceAfterItsParagraph() throws UnusableInput {
    String box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";
    assertThat(
            texts(
                "<w:p><w:r><AlternateContent><Choice><w:drawing>%s</w:drawing></Choice>"
                        .formatted(box)
                    + "<Fallback><w:pict>%s</w:pict></Fallback></AlternateContent>".formatted(box)
                    + "<w:t>正文</w:t></w:r></w:p>"))
        .containsExactly("正文", "框");
  }

  @Test
  void writesAutomaticNumbersInFrontOfTheirParagraphs() throws UnusableInput {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"3\">"
            + level(0, "chineseCounting", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + level(3, "bullet", "")
            + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";
    String body =
        numbered(0, "职责")
            + numbered(1, "甲")
            + numbered(1, "乙")
            + numbered(2, "子")
            + numbered(3, "点")
            + numbered(0, "机构")
            + numbered(1, "丙");
    assertThat(texts(new Docx().read(DocxWriter.write(body, numbering))))
        .containsExactly("一、职责", "（一）甲", "（二）乙", "1. 子", "点", "二、机构", "（一）丙");
  }

  @Test
  void countsInEveryNotation() {
    assertThat(Numerals.print(10, "chineseCounting")).isEqualTo("十");
    assertThat(Numerals.print(12, "chineseCountingThousand")).isEqualTo("十二");
    assertThat(Numerals.print(20, "japaneseCounting")).isEqualTo("二十");
    assertThat(Numerals.print(105, "chineseCounting")).isEqualTo("一百零五");
    assertThat(Numerals.print(3, "ideographTraditional")).isEqualTo("丙");
    assertThat(Numerals.print(28, "upperLetter")).isEqualTo("BB");
    assertThat(Numerals.print(14, "lowerRoman")).isEqualTo("xiv");
    assertThat(Numerals.print(3, "decimalEnclosedCircle")).isEqualTo("③");
    assertThat(Numerals.print(12, "decimalFullWidth")).isEqualTo("１２");
    assertThat(Numerals.print(7, "unheardOf")).isEqualTo("7");
  }

  @Test
  void takesHeadingsFromStylesAndOutlineLevels() throws UnusableInput {
    List<Block> blocks =
        new Docx()
            .read(
                DocxWriter.write(
                    "<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>乙</w:t></w:r>"
                        + "</w:p><w:p><w:pPr><w:pStyle w:val=\"2\"/><w:outlineLvl w:val=\"9\"/>"
                        + "</w:pPr><w:r><w:t>丙</w:t></w:r></w:p>",
                    ""))
            .blocks();
    assertThat(blocks)
        .extracting(block -> block instanceof Heading heading ? heading.level() : 0)
        .containsExactly(2, 1, 0);
  }

  @Test
  void countsAPageBreakOnceThatIsAskedForAndRendered() throws UnusableInput {
    Document document =
        new Docx()
            .read(
                DocxWriter.write(
                    "<w:p><w:r><w:t>甲</w:t><w:br w:type=\"page\"/></w:r></w:p>"
                        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>乙</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>丙</w:t></w:r></w:p>",
                    ""));
    assertThat(document.blocks())
        .extracting(block -> block.place().page())
        .containsExactly(1, 2, 3);
    assertThat(document.pages()).isEqualTo(3);
  }

  @Test
  void keepsTheColumnsOfARowThatBeginsLate() throws UnusableInput {
    String body =
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc><w:p><w:r><w:t>金额"
            + "</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc>"
            + "</w:tr></w:tbl>";
    Grid grid = (Grid) new Docx().read(DocxWriter.write(body, "")).blocks().getFirst();
    assertThat(grid.rows()).hasSize(1);
    assertThat(grid.matrix().getFirst().get(2).text()).isEqualTo("金额");
  }

  @Test
  void readsWhatAnotherWriterWrote() throws IOException, UnusableInput {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("部门收支总表");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("项目");
      table.getRow(0).getCell(1).setText("预算数");
      table.getRow(1).getCell(0).setText("合计");
      table.getRow(1).getCell(1).setText("12.50");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      List<Block> blocks = new Docx().read(bytes.toByteArray()).blocks();
      assertThat(((Paragraph) blocks.getFirst()).text()).isEqualTo("部门收支总表");
      assertThat(((Grid) blocks.getLast()).matrix().getLast())
          .extracting(cell -> cell.text())
          .containsExactly("合计", "12.50");
    }
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String numbered(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, text);
  }

  private static List<String> texts(String body) throws UnusableInput {
    return texts(new Docx().read(DocxWriter.write(body, "")));
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(block -> ((Paragraph) block).text()).toList();
  }
}
