package org.mingzhang.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Notation;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.Formats;
import org.mingzhang.formats.writing.MissingGlyphs;

class PdfWriterTest {

  private static final String ROWS =
      IntStream.rangeClosed(1, 120)
          .mapToObj("| %d | 项目支出 | 12.50 |\n"::formatted)
          .collect(Collectors.joining());

  private static final String LONG_TABLE =
      "## 支出总表\n%label 单位：万元\n|% 2 ^<. own-page\n| 序号 | 项目 | 金额 |\n| 栏次 | 1 | 2 |\n" + ROWS;

  private static PDDocument open(Document document) throws Exception {
    return Loader.loadPDF(new PdfWriter().write(document));
  }

  private static List<String> pages(PDDocument pdf) throws Exception {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(pdf));
    }
    return pages;
  }

  @Test
  void repeatsHeaderAndOrdinalsOnEveryPageOfATable() throws Exception {
    try (PDDocument pdf = open(Notation.parse(LONG_TABLE))) {
      assertThat(pages(pdf)).hasSizeGreaterThan(2).allMatch(page -> page.contains("栏次 1 2"));
    }
  }

  @Test
  void saysATableOnceThoughItIsPrintedOverSeveralPages() throws Exception {
    Document back = Formats.read(new PdfWriter().write(Notation.parse(LONG_TABLE)), "a.pdf");
    long rows =
        back.blocks().stream()
            .filter(Grid.class::isInstance)
            .flatMap(grid -> ((Grid) grid).rows().stream())
            .filter(row -> row.cells().get(1).text().equals("项目支出"))
            .count();
    assertThat(rows).isEqualTo(120);
  }

  @Test
  void printsTheTruePagesInTheContentsAndLeadsToThem() throws Exception {
    String text = "第一段。".repeat(400);
    Document document =
        Notation.parse("%title 预算\n%contents\n# 甲\n" + text + "\n# 乙\n" + text + "\n# 丙\n末段。\n");
    try (PDDocument pdf = open(document)) {
      List<String> pages = pages(pdf);
      int front = 2;
      PDPage contents = pdf.getPage(1);
      List<PDAnnotationLink> links = new ArrayList<>();
      contents.getAnnotations().forEach(one -> links.add((PDAnnotationLink) one));
      assertThat(links).hasSize(3);
      String[] titles = {"甲", "乙", "丙"};
      for (int i = 0; i < 3; i++) {
        int page = ((PDPageDestination) links.get(i).getDestination()).retrievePageNumber();
        assertThat(pages.get(page)).contains(titles[i]);
        assertThat(pages.get(1)).containsPattern(titles[i] + "[. ]+" + (page + 1 - front) + "\\s");
      }
    }
  }

  @Test
  void hangsBookmarksUnderOneAnother() throws Exception {
    try (PDDocument pdf = open(Notation.parse("# 一\n## 二\n#### 三\n## 四\n# 五\n"))) {
      List<String> paths = new ArrayList<>();
      pdf.getDocumentCatalog().getDocumentOutline().children().forEach(i -> walk(i, "", paths));
      assertThat(paths).containsExactly("/一", "/一/二", "/一/二/三", "/一/四", "/五");
    }
  }

  private static void walk(PDOutlineItem item, String above, List<String> paths) {
    String path = above + "/" + item.getTitle();
    paths.add(path);
    item.children().forEach(child -> walk(child, path, paths));
  }

  @Test
  void laysWideTablesAcross() throws Exception {
    String row = "| 12345678.90 ".repeat(12) + "|\n";
    try (PDDocument pdf = open(Notation.parse("前文。\n" + row + row + "\n后文。\n"))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isLessThan(600);
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
      assertThat(pdf.getPage(2).getMediaBox().getWidth()).isLessThan(600);
    }
  }

  @Test
  void putsDecimalPointsUnderOneAnother() throws Exception {
    Document document =
        Notation.parse("|% 1 <.\n| 项目 | 金额 |\n| a | 1234.56 |\n| b | 7.5 |\n| c | 100 |\n");
    try (PDDocument pdf = open(document)) {
      Positions positions = new Positions();
      positions.getText(pdf);
      assertThat(positions.points).hasSize(2);
      assertThat(positions.points.get(0)).isCloseTo(positions.points.get(1), within());
    }
  }

  private static org.assertj.core.data.Offset<Float> within() {
    return org.assertj.core.data.Offset.offset(0.05f);
  }

  /** Where decimal points stand. */
  private static final class Positions extends PDFTextStripper {
    private final List<Float> points = new ArrayList<>();

    @Override
    protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
      if (text.getUnicode().equals(".")) {
        points.add(text.getX());
      }
      super.processTextPosition(text);
    }
  }

  @Test
  void beginsNoLineWithAClosingSign() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 60; i++) {
      text.append("预".repeat(i % 13 + 1)).append(i % 3 == 0 ? "）。" : i % 3 == 1 ? "，" : "”、");
    }
    try (PDDocument pdf = open(Notation.parse(text + "\n"))) {
      assertThat(new PDFTextStripper().getText(pdf).lines())
          .isNotEmpty()
          .noneMatch(line -> !line.isEmpty() && "，。）”、".indexOf(line.charAt(0)) >= 0);
    }
  }

  @Test
  void splitsARowThatIsHigherThanAPageWithoutLosingALine() throws Exception {
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i <= 150; i++) {
      cell.append(i > 1 ? "\\n" : "").append("第").append(i).append("行");
    }
    Document document = Notation.parse("| 目标 | " + cell + " |\n| 甲 | 乙 |\n");
    try (PDDocument pdf = open(document)) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      for (int i = 1; i <= 150; i++) {
        assertThat(text).contains("第" + i + "行");
      }
    }
  }

  @Test
  void refusesWhatTheFontCannotShow() {
    Document document = Notation.parse("好。\n| 甲 | 乙\uE000丙 |\n再\uE000次\n");
    MissingGlyphs missing =
        catchThrowableOfType(MissingGlyphs.class, () -> new PdfWriter().write(document));
    assertThat(missing.missing()).hasSize(1);
    assertThat(missing.missing().getFirst().number()).isEqualTo("U+E000");
    assertThat(missing.missing().getFirst().text()).isEqualTo("乙\uE000丙");
  }

  @Test
  void readsBackCharactersThatShareAShape() throws Exception {
    String text = "⼀一⾦金—–，。“”";
    try (PDDocument pdf = open(Notation.parse(text + "\n"))) {
      assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo(text);
    }
  }

  @Test
  void printsACoverOfItsOwn() throws Exception {
    DocumentInfo info = new DocumentInfo("某局\n2027年预算", "某局", List.of("部门编码：512"), false);
    Document back = Formats.read(new PdfWriter().write(Notation.parse("文。\n").with(info)), "a.pdf");
    assertThat(back.pages()).isEqualTo(2);
    assertThat(back.blocks().stream().map(block -> ((Paragraph) block).text()))
        .containsExactly("某局", "2027年预算", "部门编码：512", "文。");
  }
}
