package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.mingzhang.formats.reading.UnusableInput;

/** What officers do to whole sheets, columns and rows of the workbook, and what they are told. */
class SheetFaultsTest {

  private static final String GENERAL = "11 一般公共预算";

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

  private static void assertFaults(Consumer<Draft> fault, String... expected)
      throws IOException, UnusableInput {
    Draft draft = new Draft();
    fault.accept(draft);
    assertThat(draft.faults()).containsExactly(expected);
  }
}
