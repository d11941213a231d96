package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
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
  void readsMergedWordsForEveryRowAndDoubtsMergedNumbers() throws Exception {
    Draft draft = new Draft();
    draft.sheet("收入").addMergedRegion(CellRangeAddress.valueOf("B6:B8"));
    draft.cell("收入", "B7").setBlank();
    draft.cell("收入", "B8").setBlank();
    assertThat(draft.faults())
        .containsExactly("warning 收入!B6 合并的单元格 B6:B8（“11 一般公共预算”）按每行都填了它读入。请取消合并，逐行填写。");
    assertThat(draft.read().budget()).isEqualTo(Draft.budget());
    draft.sheet("收入").addMergedRegion(CellRangeAddress.valueOf("C7:C8"));
    draft.cell("收入", "C8").setBlank();
    assertThat(draft.faults())
        .contains(
            "error 收入!C7 合并的单元格 C7:C8（“30”）分不清说的是哪几格，只算在第一格。请取消合并，分别填写。",
            "error 收入!C8 没有填“金额”，这一行没有读入。请补填，或清空整行。");
  }

  @Test
  void saysWhichSheetIsMissing() throws Exception {
    assertThat(without("收入").faults())
        .containsExactly("error 收入 工作表“收入”不见了，其中的内容没有读到。请从原来的填报簿复制回来，或用 mingzhang new 重新生成一份再粘贴。");
    assertThat(without("公开范围").faults()).containsExactly("note 公开范围 没有工作表“公开范围”，按没有这方面的内容处理。");
    assertThat(without("项目").faults())
        .contains("error 项目支出!A6 “项目”表里没有“堤防加固”。请先在“项目”表填上，或改正这里的名称。");
  }

  private static Draft without(String sheet) throws IOException {
    Draft draft = new Draft();
    // A deleted sheet leaves names and formulas behind that point nowhere, as in Excel.
    draft.workbook().removeSheetAt(draft.workbook().getSheetIndex(sheet));
    return draft;
  }

  @Test
  void findsSheetsAndColumnsThatWereRenamedOrMoved() throws Exception {
    Draft draft = new Draft();
    draft.workbook().setSheetName(draft.workbook().getSheetIndex("收入"), "收入（改）");
    draft.workbook().setSheetOrder("收入（改）", 0);
    assertThat(draft.faults()).containsExactly("note 收入（改） 工作表“收入（改）”按栏名认作“收入”。最好改回原名。");
    assertThat(draft.read().budget()).isEqualTo(Draft.budget());
    Draft moved = new Draft();
    for (int row = 3; row < 9; row++) {
      swap(moved.sheet("收入").getRow(row), 0, 2);
    }
    assertThat(moved.faults()).isEmpty();
    assertThat(moved.read().budget()).isEqualTo(Draft.budget());
  }

  private static void swap(XSSFRow row, int one, int other) {
    XSSFCell first = row.getCell(one);
    XSSFCell second = row.getCell(other);
    String text = first.toString();
    boolean number = second.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC;
    double amount = number ? second.getNumericCellValue() : 0;
    String old = second.toString();
    second.setBlank();
    first.setBlank();
    second.setCellValue(text);
    if (number) {
      first.setCellValue(amount);
    } else {
      first.setCellValue(old);
    }
  }

  @Test
  void saysWhichColumnsAreMissingTwiceOrStrange() throws Exception {
    assertFaults(
        d -> d.put("收入", "C4", "数额"),
        "error 收入 缺少“金额”一栏，这张表没法读全。请补上栏名，或从原来的填报簿复制表头。",
        "warning 收入!C4 “数额”不是这张表的栏，其中的内容没有读。请移到相应的栏里，或删去。");
    assertFaults(d -> d.put("收入", "F4", "金额"), "error 收入!F4 “金额”一栏有两处，只读了左边一处。请删去多余的一栏。");
    assertFaults(d -> d.put("收入", "H7", "见附件"), "warning 收入!H7 “见附件”不在任何一栏里，没有读。请移到相应的栏里，或删去。");
  }

  @Test
  void wantsWhatIsRequired() throws Exception {
    Draft draft = new Draft();
    draft.cell("收入", "B7").setBlank();
    assertThat(draft.faults()).containsExactly("error 收入!B7 没有填“资金性质”，这一行没有读入。请补填，或清空整行。");
    Draft nameless = new Draft();
    nameless.cell("单位信息", "B5").setBlank();
    assertThat(nameless.faults()).containsExactly("error 单位信息!B5 没有填“单位名称”，这一行没有读入。请补填，或清空整行。");
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
  void refusesProjectsThatAreNotDefinedOrTwice() throws Exception {
    assertFaults(
        d -> d.put("项目支出", "A6", "护岸工程"), "error 项目支出!A6 “项目”表里没有“护岸工程”。请先在“项目”表填上，或改正这里的名称。");
    assertThat(new Draft().put("项目", "C7", "堤防加固").put("项目", "D7", "特定目标类").faults())
        .contains("error 项目!C7 项目“堤防加固”在“项目”表里有两行。请并成一行，或改正编码、名称。");
  }

  @Test
  void asksWhetherALineWasEnteredTwice() throws Exception {
    assertFaults(
        d -> d.put("收入", "A9", "2130301").put("收入", "B9", GENERAL).put("收入", "C9", 50),
        "warning 收入!9:9 这一行与第 6 行完全相同，是不是重复填了？");
  }

  @Test
  void readsOnAfterBlankAndHiddenRowsAndPassesOverTotals() throws Exception {
    Draft draft = new Draft();
    for (int row = 20; row < 22; row++) {
      draft.put("收入", "A" + row, "2130301").put("收入", "B" + row, GENERAL).put("收入", "C" + row, row);
    }
    draft.sheet("收入").getRow(19).setZeroHeight(true);
    draft.sheet("收入").getRow(20).setZeroHeight(true);
    draft.put("收入", "A23", "合 计").put("收入", "C23", 41);
    assertThat(draft.faults())
        .containsExactly(
            "note 收入!20:20 隐藏的第 20—21 行也读入了。如果不要，请删去。", "note 收入!23:23 “合计”行没有当作明细读入；合计由程序算。");
    assertThat(draft.read().budget().revenue()).hasSize(5);
  }

  @Test
  void saysWhatUnitItTookWhereTheLineOfTheUnitIsGone() throws Exception {
    Draft draft = new Draft();
    draft.cell("收入", "C3").setBlank();
    assertThat(draft.faults())
        .containsExactly("warning 收入 表头上的“单位：”不见了，按万元读入。请核对金额，并在表头上补写“单位：万元”。");
    Draft yuan = new Draft().put("收入", "C3", "单位：元");
    assertThat(yuan.read().budget().revenue().getFirst().fen()).isEqualTo(50_00);
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
