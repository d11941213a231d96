package org.mingzhang.engine.opendata;

import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;

/** Describes the CSV files as CSV on the Web does. */
final class CsvwMetadata {

  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  private CsvwMetadata() {}

  static byte[] of(Budget budget, List<FactTable> tables) {
    return Json.bytes(
        Json.object(
            "@context",
            List.of(CONTEXT, Json.object("@language", "zh-CN")),
            "dc:title",
            Titles.of(budget),
            "tables",
            tables.stream().map(CsvwMetadata::table).toList()));
  }

  private static Map<String, Object> table(FactTable table) {
    return Json.object(
        "url",
        table.file(),
        "dc:title",
        table.title(),
        "tableSchema",
        Json.object("columns", table.columns().stream().map(CsvwMetadata::column).toList()));
  }

  private static Map<String, Object> column(FactColumn column) {
    return Json.object(
        "name",
        column.name(),
        "titles",
        column.name(),
        "dc:description",
        column.title(),
        "datatype",
        datatype(column));
  }

  private static String datatype(FactColumn column) {
    return switch (column.type()) {
      case "number" -> "decimal";
      case "year" -> "gYear";
      default -> "string";
    };
  }
}
