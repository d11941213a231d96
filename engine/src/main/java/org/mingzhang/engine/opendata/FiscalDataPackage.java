package org.mingzhang.engine.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;

/**
 * The descriptor of a Fiscal Data Package: columns named by their meaning as version 1.0 asks, and
 * the model of measures and dimensions that the strict profile of 0.3 demands.
 */
final class FiscalDataPackage {

  private static final String CURRENCY = "CNY";

  /** The published profile of fiscal packages takes no other word, its own name included. */
  private static final String PROFILE = "tabular-data-package";

  private FiscalDataPackage() {}

  static byte[] of(Budget budget, List<FactTable> tables) {
    return Json.bytes(
        Json.object(
            "profile",
            PROFILE,
            "name",
            Titles.id(budget),
            "title",
            Titles.of(budget),
            "countryCode",
            "CN",
            "granularity",
            "aggregated",
            "fiscalPeriod",
            Json.object("start", budget.year() + "-01-01", "end", budget.year() + "-12-31"),
            "resources",
            tables.stream().map(FiscalDataPackage::resource).toList(),
            "model",
            Json.object("measures", measures(tables), "dimensions", dimensions(tables))));
  }

  private static Map<String, Object> resource(FactTable table) {
    return Json.object(
        "profile",
        "tabular-data-resource",
        "name",
        table.name(),
        "title",
        table.title(),
        "path",
        table.file(),
        "encoding",
        "utf-8",
        "schema",
        Json.object(
            "fields",
            table.columns().stream().map(FiscalDataPackage::field).toList(),
            "missingValues",
            List.of("")));
  }

  private static Map<String, Object> field(FactColumn column) {
    return Json.object(
        "name",
        column.name(),
        "title",
        column.title(),
        "type",
        column.type(),
        "columnType",
        column.columnType());
  }

  private static Map<String, Object> measures(List<FactTable> tables) {
    Map<String, Object> measures = new LinkedHashMap<>();
    for (FactTable table : tables) {
      measures.put(
          table.name() + "_" + FactColumn.AMOUNT,
          Json.object(
              "source",
              FactColumn.AMOUNT,
              "resource",
              table.name(),
              "currency",
              CURRENCY,
              "direction",
              table.direction(),
              "phase",
              "approved"));
    }
    return measures;
  }

  /** A dimension bears the name of its table, as the columns are those of one resource. */
  private static Map<String, Object> dimensions(List<FactTable> tables) {
    Map<String, Object> dimensions = new LinkedHashMap<>();
    for (FactTable table : tables) {
      Map<String, List<FactColumn>> byDimension = new LinkedHashMap<>();
      for (FactColumn column : table.columns()) {
        if (!column.dimension().isEmpty()) {
          byDimension.computeIfAbsent(column.dimension(), key -> new ArrayList<>()).add(column);
        }
      }
      byDimension.forEach(
          (name, columns) ->
              dimensions.put(table.name() + "_" + name, dimension(table, name, columns)));
    }
    return dimensions;
  }

  private static Map<String, Object> dimension(
      FactTable table, String name, List<FactColumn> columns) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (FactColumn column : columns) {
      attributes.put(
          column.name(),
          Json.object(
              "source",
              column.name(),
              "resource",
              table.name(),
              "labelfor",
              column.labels(),
              "parent",
              column.parent()));
    }
    List<String> keys = columns.stream().filter(FactColumn::isKey).map(FactColumn::name).toList();
    return Json.object(
        "dimensionType",
        dimensionType(name),
        "classificationType",
        classificationType(name),
        "attributes",
        attributes,
        "primaryKey",
        keys);
  }

  private static String dimensionType(String name) {
    return switch (name) {
      case "date" -> "datetime";
      case "unit" -> "entity";
      case "function", "economy", "fund", "kind", "source" -> "classification";
      case "project" -> "activity";
      default -> "other";
    };
  }

  private static String classificationType(String name) {
    return switch (name) {
      case "function" -> "functional";
      case "economy" -> "economic";
      default -> "";
    };
  }
}
