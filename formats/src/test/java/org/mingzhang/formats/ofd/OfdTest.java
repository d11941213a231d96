package org.mingzhang.formats.ofd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Notation;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;
import org.mingzhang.formats.writers.Zip;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class OfdTest {

  private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";

  private static final Document DOCUMENT =
      Notation.parse(
          "%title 某局预算\n%contents\n# 收支总表\n%label 单位：万元\n|% 1 <.\n| 项目 | 金额 |\n"
              + "| 基本支出 | 12.50 |\n| 项目支出 | 1.00 |\n");

  private static byte[] file() throws Exception {
    return new OfdWriter().write(DOCUMENT);
  }

  private static Reason refusal(byte[] bytes) {
    return catchThrowableOfType(UnusableInput.class, () -> Formats.read(bytes, "a.ofd")).reason();
  }

  /** A page of one layer with these objects, in millimetres. */
  private static Document page(String objects) throws Exception {
    String content =
        "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Area><ofd:PhysicalBox>0 0 210"
            + " 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"9\">"
            + objects
            + "</ofd:Layer></ofd:Content></ofd:Page>";
    byte[] file = new OfdWriter().write(Notation.parse("文\n"));
    return Formats.read(Zip.with(file, PAGE, content), "a.ofd");
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      texts.add(((Paragraph) block).text());
    }
    return texts;
  }

  @Test
  void writesWhatAnotherReaderReads() throws Exception {
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(file()))) {
      assertThat(reader.getNumberOfPages()).isEqualTo(3);
      assertThat(new ContentExtractor(reader).extractAll())
          .contains("收支总表", "单位：万元", "基本支出", "12.50", "1.00");
    }
  }

  @Test
  void embedsAFontThatKnowsItsCharacters() throws Exception {
    byte[] font = Zip.unpack(file()).get("Doc_0/Res/NotoSansSC-Regular.ttf");
    assertThat(font.length).isLessThan(40_000);
    try (TrueTypeFont embedded = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      assertThat(embedded.getUnicodeCmapLookup().getGlyphId('基')).isPositive();
      assertThat(embedded.getUnicodeCmapLookup().getGlyphId('鱼')).isZero();
    }
  }

  @Test
  void writesAnOutlineThatLeadsToThePages() throws Exception {
    String main = new String(Zip.unpack(file()).get("Doc_0/Document.xml"), UTF_8);
    assertThat(main).containsPattern("<ofd:Page ID=\"5\" BaseLoc=\"Pages/Page_2/Content.xml\"/>");
    assertThat(main).containsPattern("OutlineElem Title=\"收支总表\">.*PageID=\"5\"");
  }

  @Test
  void readsStepsThatAreCounted() throws Exception {
    Document document =
        page(
            "<ofd:TextObject ID=\"10\" Boundary=\"20 20 60 6\" Font=\"1\" Size=\"5\"><ofd:TextCode"
                + " X=\"0\" Y=\"4.4\" DeltaX=\"g 3 5 20\">一二三四五</ofd:TextCode></ofd:TextObject>");
    assertThat(texts(document)).containsExactly("一二三四 五");
  }

  @Test
  void readsTextThatIsMovedByAMatrix() throws Exception {
    Document document =
        page(
            "<ofd:TextObject ID=\"10\" Boundary=\"20 40 60 6\" Font=\"1\" Size=\"1\""
                + " CTM=\"5 0 0 5 0 0\"><ofd:TextCode X=\"0\" Y=\"0.88\" DeltaX=\"1\">下面</ofd:TextCode>"
                + "</ofd:TextObject><ofd:TextObject ID=\"11\" Boundary=\"20 20 60 6\" Font=\"1\""
                + " Size=\"5\"><ofd:TextCode X=\"0\" Y=\"4.4\" DeltaX=\"5\">上面</ofd:TextCode>"
                + "</ofd:TextObject>");
    assertThat(texts(document)).containsExactly("上面", "下面");
  }

  @Test
  void leavesOutWhatIsNotSeen() throws Exception {
    Document document =
        page(
            "<ofd:TextObject ID=\"10\" Boundary=\"20 20 60 6\" Font=\"1\" Size=\"5\""
                + " Visible=\"false\"><ofd:TextCode X=\"0\" Y=\"4.4\">藏</ofd:TextCode></ofd:TextObject>"
                + "<ofd:TextObject ID=\"11\" Boundary=\"20 40 60 6\" Font=\"1\" Size=\"5\">"
                + "<ofd:TextCode X=\"0\" Y=\"4.4\">见</ofd:TextCode></ofd:TextObject>");
    assertThat(texts(document)).containsExactly("见");
  }

  @Test
  void tellsWhatIsWrongWithADamagedFile() throws Exception {
    assertThat(refusal(Zip.with(file(), PAGE, "<a><b></a>"))).isEqualTo(Reason.DAMAGED);
    assertThat(refusal(Zip.with(file(), "OFD.xml", "<a/>"))).isEqualTo(Reason.DAMAGED);
    assertThat(refusal(Zip.with(file(), "Doc_0/Document.xml", "<a/>"))).isEqualTo(Reason.DAMAGED);
    assertThat(refusal(Zip.pack(Map.of("OFD.xml", Zip.unpack(file()).get("OFD.xml")))))
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void refusesPagesWithoutText() throws Exception {
    byte[] file = new OfdWriter().write(Notation.parse("文\n"));
    assertThat(refusal(Zip.with(file, PAGE, "<Page><Content/></Page>")))
        .isEqualTo(Reason.NO_TEXT_LAYER);
  }

  @Test
  void isNotFilledByStepsWithoutEnd() {
    assertThat(Numbers.steps("g 2000000000 1 g 2000000000 1")).hasSizeLessThan(300_000);
    assertThat(Numbers.steps("g")).isEmpty();
  }
}
