package org.mingzhang.app.page;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.engine.export.SpreadsheetText;

/** Lists as comma-separated values, to be opened in a spreadsheet. */
public final class Csv {

  private Csv() {}

  /** A row, with its line end; no cell is taken for a formula. */
  public static String row(List<String> cells) {
    return cells.stream()
            .map(cell -> '"' + SpreadsheetText.harmless(cell).replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\r\n";
  }
}
