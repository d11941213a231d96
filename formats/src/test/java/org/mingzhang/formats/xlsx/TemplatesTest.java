package org.mingzhang.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;

/** The templates of a real platform, read by us and by POI. */
class TemplatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"platform-unit-export-template.xlsx", "platform-department-export-template.xlsx"})
  void readsEveryCellThatAnotherReaderSeesInItsOrder(String name) throws Exception {
    Path file = documents().resolve(name);
    assumeTrue(Files.isRegularFile(file), name + " is not on this machine");
    byte[] bytes = Files.readAllBytes(file);
    Document document = new Xlsx().read(bytes);
    assertThat(characters(document)).isEqualTo(characters(bytes));
  }

  private static Path documents() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared/documents"))) {
      folder = folder.getParent();
    }
    return folder.resolve("shared/documents");
  }

  /** All that is printed on each sheet, without blanks. */
  private static List<String> characters(Document document) {
    List<String> sheets = new ArrayList<>();
    for (Block block : document.blocks()) {
      while (sheets.size() < block.place().page()) {
        sheets.add("");
      }
      int last = sheets.size() - 1;
      sheets.set(last, sheets.get(last) + characters(block));
    }
    return sheets;
  }

  private static String characters(Block block) {
    StringBuilder text = new StringBuilder();
    switch (block) {
      case Heading heading -> text.append(heading.text());
      case Paragraph paragraph -> text.append(paragraph.text());
      case Grid grid ->
          grid.rows().forEach(row -> row.cells().forEach(cell -> text.append(cell.text())));
    }
    return text.toString().replaceAll("\\s|　", "");
  }

  private static List<String> characters(byte[] bytes) throws IOException {
    List<String> sheets = new ArrayList<>();
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
          for (Cell cell : row) {
            text.append(formatter.formatCellValue(cell));
          }
        }
        sheets.add(text.toString().replaceAll("\\s|　", ""));
      }
    }
    return sheets;
  }
}
