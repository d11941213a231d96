package org.mingzhang.engine.opendata;

import java.util.List;

/**
 * Money as facts: one line a sum, with everything it is broken down by.
 *
 * @param name of its file, without ending
 * @param direction {@code revenue} or {@code expenditure}, as Fiscal Data Packages call it
 * @param rows values in the order of the columns; amounts in yuan with two decimals
 */
record FactTable(
    String name,
    String title,
    String direction,
    List<FactColumn> columns,
    List<List<String>> rows) {

  FactTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  String file() {
    return name + ".csv";
  }

  List<String> header() {
    return columns.stream().map(FactColumn::name).toList();
  }
}
