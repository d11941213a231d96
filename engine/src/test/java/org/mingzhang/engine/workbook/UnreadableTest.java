package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.TypedReader;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.mingzhang.engine.workbook.typed.TypedLine;
import org.mingzhang.engine.workbook.typed.TypedTexts;
import org.mingzhang.engine.workbook.write.FaultMarker;
import org.mingzhang.engine.workbook.write.WorkbookWriter;
import org.mingzhang.formats.reading.UnusableInput;

/** What cannot be read is kept where it was typed: through the workbook and back. */
class UnreadableTest {

  private static final Organization UNIT = new Organization("512001", "示例县水务局", Level.UNIT);
  private static final MoneyUnit MONEY = MoneyUnit.TEN_THOUSAND_YUAN;
  private static final Layout LAYOUT = Layouts.standard().find("hebei-2026").orElseThrow();

  private static final SequencedMap<String, String> AMOUNT_IN_WORDS =
      cells("function", "2010301 行政运行", "fund", "11 一般公共预算", "amount", "十二万");
  private static final SequencedMap<String, String> NO_AMOUNT =
      cells("function", "2010302 一般行政管理事务", "fund", "11 一般公共预算");
  private static final SequencedMap<String, String> GOOD =
      cells("function", "2080505 机关事业单位基本养老保险缴费支出", "fund", "11 一般公共预算", "amount", "3.00");
  private static final SequencedMap<String, String> PART =
      cells("name", "甲项目", "kind", "特定目标类", "years:2028", "一百多", "purpose", "修渠");

  @Test
  void comesBackFromTheWorkbookAsItWasTyped() throws IOException, UnusableInput {
    TypedBudget typed = typed();
    Filled read = WorkbookReader.read(book(typed));
    Map<String, List<SequencedMap<String, String>>> texts =
        TypedTexts.of(read.budget(), read.lines(), MONEY);
    assertThat(texts.get("revenue")).containsExactly(AMOUNT_IN_WORDS, NO_AMOUNT, GOOD);
    assertThat(texts.get("projects")).hasSize(1);
    assertThat(texts.get("projects").getFirst()).containsAllEntriesOf(PART);
    assertThat(read.budget().revenue()).hasSize(1);
  }

  @Test
  void standsInItsCellWithAComment() throws IOException, UnusableInput {
    byte[] book = book(typed());
    List<org.mingzhang.engine.workbook.fault.WorkbookFault> errors =
        WorkbookReader.read(book).faults().stream()
            .filter(fault -> fault.severity() == Severity.ERROR)
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FaultMarker.mark(book, errors, Locale.CHINESE, out);
    try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var cell = marked.getSheet("收入").getRow(Draft.FIRST - 1).getCell(2);
      assertThat(cell.getStringCellValue()).isEqualTo("十二万");
      assertThat(cell.getCellComment().getString().getString()).contains("十二万");
    }
    Filled again = WorkbookReader.read(out.toByteArray());
    assertThat(TypedTexts.of(again.budget(), again.lines(), MONEY).get("revenue"))
        .containsExactly(AMOUNT_IN_WORDS, NO_AMOUNT, GOOD);
  }

  @Test
  void tellsOfATextForASectionThatIsNotThereAndKeepsIt() throws IOException, UnusableInput {
    SequencedMap<String, String> homeless =
        cells("kind", "补充说明", "subject", "没有这一节", "text", "这段话不能丢");
    SequencedMap<String, String> placed =
        cells("kind", "补充说明", "subject", LAYOUT.sections().getFirst().id(), "text", "有地方印");
    TypedBudget typed = read(Map.of("texts", List.of(homeless, placed)));
    assertThat(typed.faults())
        .filteredOn(fault -> fault.fault().kind() == FaultKind.SECTION_UNKNOWN)
        .singleElement()
        .matches(fault -> fault.line().equals("texts0") && fault.key().equals("subject"))
        .matches(fault -> fault.message(Locale.CHINESE).contains("没有这一节"));
    Filled back = WorkbookReader.read(book(typed));
    assertThat(back.budget().texts().additions().get("没有这一节")).containsExactly("这段话不能丢");
  }

  private static TypedBudget typed() {
    return read(
        Map.of("revenue", List.of(AMOUNT_IN_WORDS, NO_AMOUNT, GOOD), "projects", List.of(PART)));
  }

  private static TypedBudget read(Map<String, List<SequencedMap<String, String>>> sheets) {
    Map<String, List<TypedLine>> lines = new LinkedHashMap<>();
    sheets.forEach(
        (sheet, texts) -> {
          List<TypedLine> own = new java.util.ArrayList<>();
          texts.forEach(cells -> own.add(new TypedLine(sheet + own.size(), cells)));
          lines.put(sheet, own);
        });
    return TypedReader.read(UNIT, 2027, MONEY, lines, LAYOUT);
  }

  private static byte[] book(TypedBudget typed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(typed.budget(), typed.lines(), LAYOUT, MONEY, out);
    return out.toByteArray();
  }

  private static SequencedMap<String, String> cells(String... texts) {
    SequencedMap<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      cells.put(texts[i], texts[i + 1]);
    }
    return cells;
  }
}
