package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.formats.reading.UnusableInput;

/** What officers do to the workbook, and what they are told: sheet, cell, what to do. */
class WorkbookFaultsTest {

  private static final String GENERAL = "11 一般公共预算";

  @Test
  void findsNothingInAWorkbookFilledInWell() throws Exception {
    assertThat(new Draft().faults()).isEmpty();
    assertThat(new Draft().read().budget()).isEqualTo(Draft.budget());
  }

  @Test
  void namesCodesThatDoNotExistAndWhatIsNear() throws Exception {
    assertFaults(
        d -> d.revenue("9990301", GENERAL, "1"),
        "error 收入!A9 “9990301”：2027 年没有这个编码。请核对编码。",
        "note 收入!C9 “1”是文本形式的数，按 1 读入。");
    assertThat(new Draft().revenue("2130391 行政运行", GENERAL, "1").faults().getFirst())
        .startsWith("warning 收入!A9 “2130391 行政运行”：没有在 2027 年的编码表里找到");
    assertThat(new Draft().revenue("213030", GENERAL, "1").faults())
        .first()
        .asString()
        .startsWith("error 收入!A9 “213030”：2027 年没有这个编码。");
  }

  @Test
  void wantsCodesAsFineAsTheFormDoes() throws Exception {
    assertThat(new Draft().revenue("21303", GENERAL, "1").faults())
        .first()
        .asString()
        .startsWith("error 收入!A9 “21303”不够细，要填到 7 位编码。如：2130301 行政运行");
  }

  @Test
  void takesTheNameOfACodeWhereThereIsOnlyOne() throws Exception {
    assertFaults(
        d -> d.revenue("水利工程建设", GENERAL, "1"),
        "note 收入!A9 “水利工程建设”按“2130305 水利工程建设”读入。",
        "note 收入!C9 “1”是文本形式的数，按 1 读入。");
    assertThat(new Draft().revenue("行政运行", GENERAL, "1").faults().getFirst())
        .startsWith("error 收入!A9 “行政运行”有 ")
        .endsWith("请写编码。");
    assertThat(new Draft().revenue("水利工程见设", GENERAL, "1").faults().getFirst())
        .isEqualTo("error 收入!A9 “水利工程见设”：2027 年没有叫这个名称的科目。是不是：2130305 水利工程建设。");
  }

  @Test
  void takesCodesOfTheOfficersOwn() throws Exception {
    Draft draft = new Draft().put("补充科目", "A5", "2139998").put("补充科目", "B5", "自定的项");
    draft.put("收入", "A9", "2139998 自定的项").put("收入", "B9", GENERAL).put("收入", "C9", 1);
    assertThat(draft.faults()).isEmpty();
    assertThat(draft.read().budget().codeNames()).containsEntry("2139998", "自定的项");
  }

  @Test
  void saysWhenCodeAndNameContradict() throws Exception {
    assertThat(new Draft().revenue("2130305 行政运行", GENERAL, "1").faults().getFirst())
        .isEqualTo("warning 收入!A9 “2130305 行政运行”的编码和名称对不上：2130305 是“水利工程建设”，不是“行政运行”。按编码读入，请核对。");
  }

  @Test
  void takesFullWidthDigitsAndBlanksAround() throws Exception {
    Draft draft = new Draft().revenue("　２１３０３０１ 行政运行 ", "一般公共预算 ", " １，２３４．５０ ");
    assertThat(draft.faults()).containsExactly("note 收入!C9 “ １，２３４．５０ ”是文本形式的数，按 1234.50 读入。");
    assertThat(draft.read().budget().revenue())
        .contains(new RevenueLine("512001", "2130301", Fund.GENERAL, "", 12_345_000_00L));
  }

  @Test
  void takesCodesAndFundsAsNumbers() throws Exception {
    Draft draft = new Draft().put("收入", "A9", 2130301).put("收入", "B9", 12).put("收入", "C9", 1.5);
    assertThat(draft.faults()).isEmpty();
    assertThat(draft.read().budget().revenue())
        .contains(new RevenueLine("512001", "2130301", Fund.GOVERNMENT_FUND, "", 15_000_00));
  }

  @Test
  void refusesTextsInColumnsOfNumbers() throws Exception {
    assertFaults(d -> d.put("收入", "C6", "约五十万"), "error 收入!C6 写的是“约五十万”，应当是数。请改成数，如 1234.56。");
    assertFaults(d -> d.put("收入", "C6", "50万元"), "warning 收入!C6 “50万元”带了单位，按万元读入；本表的单位是万元，请只填数。");
  }

  @Test
  void saysWhatNumbersAreTooFineOrNegative() throws Exception {
    assertFaults(
        d -> d.put("收入", "C6", 100 / 3.0),
        "error 收入!C6 33.3333333333333 万元不是整分。请用 ROUND 取两位小数，如 33.33。");
    assertFaults(d -> d.put("收入", "C6", 0.1 + 0.2));
    assertFaults(d -> d.put("收入", "C6", 50.1234), "note 收入!C6 50.1234 万元多于两位小数，按原数读入；公开的表只印两位。");
    assertFaults(d -> d.put("收入", "C6", -50), "warning 收入!C6 -50 是负数，请核对；预算一般没有负数。");
  }

  @Test
  void findsYuanTypedForTenThousandYuan() throws Exception {
    assertFaults(
        d -> d.put("收入", "C6", 500000),
        "warning 收入!C6 500000.00 万元大得不相称，是不是把元填成了万元？如果是，应为 50.00 万元。");
    assertThat(
            new Draft()
                .put("收入", "C6", 500000)
                .put("收入", "C7", 300000)
                .put("收入", "C8", 200000)
                .faults())
        .containsExactly("warning 收入!C:C 1000000.00 万元大得不相称，是不是把元填成了万元？如果是，应为 100.00 万元。");
  }

  @Test
  void findsAnAmountBeyondItsControlFigure() throws Exception {
    Draft draft = new Draft().put("控制数", "A6", GENERAL).put("控制数", "C6", 80);
    assertThat(draft.faults())
        .containsExactly("warning 控制数!C6 控制数 80.00 万元，已安排 100.00 万元，超出 20.00 万元。");
    assertThat(draft.put("收入", "C7", 300000).put("收入", "C6", 250000).faults())
        .contains("warning 收入!C7 300000.00 万元大得不相称，是不是把元填成了万元？如果是，应为 30.00 万元。");
  }

  @Test
  void saysWhichFormulasFail() throws Exception {
    Draft draft = new Draft();
    draft
        .cell("收入", "C6")
        .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
    XSSFCell division = draft.cell("收入", "C7");
    division.setCellFormula("1/0");
    division.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
    draft.cell("收入", "C8").setCellFormula("10+10");
    draft.cell("收入", "C8").getCTCell().unsetV();
    assertThat(draft.faults())
        .containsExactly(
            "error 收入!C6 公式出错，显示 #REF!。请改正公式，或直接填数。",
            "error 收入!C7 公式出错，显示 #DIV/0!。请改正公式，或直接填数。",
            "error 收入!C8 公式没有算出结果。请用 Excel 或 WPS 打开，重新计算并保存，或直接填数。");
  }

  @Test
  void takesTheResultOfAFormula() throws Exception {
    Draft draft = new Draft();
    draft.cell("收入", "C6").setCellFormula("25+25");
    draft.cell("收入", "C6").setCellValue(50);
    assertThat(draft.read().budget()).isEqualTo(Draft.budget());
  }

  @Test
  void knowsFundsByOtherNamesAndListsThemForUnknownOnes() throws Exception {
    assertFaults(d -> d.put("收入", "B6", "一般公共预算拨款"), "note 收入!B6 “一般公共预算拨款”按“11 一般公共预算”读入。");
    assertThat(new Draft().put("收入", "B6", "财政局给的").faults())
        .singleElement()
        .asString()
        .startsWith("error 收入!B6 “财政局给的”不能用。可以填的有：11 一般公共预算、12 政府性基金");
  }

  @Test
  void refusesDatesForNumbersAndDoubtsThemForTexts() throws Exception {
    Draft draft = new Draft();
    CellStyle style = draft.workbook().createCellStyle();
    style.setDataFormat((short) 14);
    draft.cell("收入", "C6").setCellStyle(style);
    draft.put("项目", "H6", 46000);
    draft.cell("项目", "H6").setCellStyle(style);
    assertThat(draft.faults())
        .containsExactly(
            "error 收入!C6 “1900-02-19”是日期，应当是数。请把单元格格式改为“数值”，重新填写。",
            "warning 项目!H6 “2025-12-09”被表格软件当成了日期，请核对；要写文字，请先把单元格格式改为“文本”。");
  }

  @Test
  void takesPercentagesEitherWay() throws Exception {
    Draft draft = new Draft().put("项目", "I6", 25);
    CellStyle percent = draft.workbook().createCellStyle();
    percent.setDataFormat((short) 9);
    draft.put("项目", "J6", 0.5);
    draft.cell("项目", "J6").setCellStyle(percent);
    draft.put("项目", "K6", 130);
    assertThat(draft.faults()).containsExactly("error 项目!K6 130 不在 0 到 100 之间。请填百分数，如 25。");
    assertThat(draft.read().budget().projects().getFirst().paymentPlan().toString())
        .isEqualTo("{3=25, 6=50}");
  }

  @Test
  void speaksEnglishToo() throws Exception {
    assertThat(
            new Draft()
                .put("收入", "C6", "some")
                .read()
                .faults()
                .getFirst()
                .message(java.util.Locale.ENGLISH))
        .isEqualTo("It says “some” where a number belongs. Write a number such as 1234.56.");
  }

  private static void assertFaults(Consumer<Draft> fault, String... expected)
      throws IOException, UnusableInput {
    Draft draft = new Draft();
    fault.accept(draft);
    assertThat(draft.faults()).containsExactly(expected);
  }
}
