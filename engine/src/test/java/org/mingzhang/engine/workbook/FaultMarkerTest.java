package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.engine.workbook.write.FaultMarker;

/** A marked copy says in the cells what is wrong with them, and is otherwise the same. */
class FaultMarkerTest {

  @Test
  void writesFaultsIntoTheirCellsAndListsThem() throws Exception {
    byte[] faulty = new Draft().put("收入", "C6", "约五十万").put("收入", "A7", "9990301").bytes();
    Filled filled = WorkbookReader.read(faulty);
    byte[] marked = mark(faulty, filled);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
      XSSFSheet revenue = workbook.getSheet("收入");
      assertThat(revenue.getRow(5).getCell(2).getCellComment().getString().getString())
          .isEqualTo("错误：写的是“约五十万”，应当是数。请改成数，如 1234.56。");
      assertThat(
              revenue
                  .getRow(5)
                  .getCell(2)
                  .getCellStyle()
                  .getFillForegroundColorColor()
                  .getARGBHex())
          .endsWith("F9D9D6");
      assertThat(workbook.getSheetName(0)).isEqualTo("问题清单");
      XSSFSheet list = workbook.getSheetAt(0);
      assertThat(list.getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("填报簿的问题：错误 2 处，提醒 0 处，说明 0 处");
      assertThat(list.getRow(4).getCell(1).getHyperlink().getAddress()).isEqualTo("'收入'!C6");
      assertThat(list.getRow(5).getCell(1).getStringCellValue()).isEqualTo("收入!A7");
      assertThat(revenue.getDataValidations()).isNotEmpty();
    }
  }

  @Test
  void isReadAsTheWorkbookItIsACopyOf() throws Exception {
    byte[] faulty = new Draft().put("收入", "C6", "约五十万").bytes();
    Filled first = WorkbookReader.read(faulty);
    byte[] marked = mark(faulty, first);
    Filled second = WorkbookReader.read(marked);
    assertThat(second).isEqualTo(first);
    assertThat(WorkbookReader.read(mark(marked, second))).isEqualTo(first);
  }

  private static byte[] mark(byte[] bytes, Filled filled) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FaultMarker.mark(bytes, filled.faults(), Locale.CHINESE, out);
    return out.toByteArray();
  }
}
