package org.mingzhang.engine.workbook.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the description of the sheets. */
final class FormReader {

  private static final String FILE = "/org/mingzhang/engine/workbook/sheets.yaml";
  private static final int USUAL_WIDTH = 14;

  private FormReader() {}

  static Form read() {
    Map<?, ?> root = parsed();
    List<SheetForm> sheets = new ArrayList<>();
    for (Object sheet : (List<?>) value(root, "sheets", List.of())) {
      sheets.add(sheet((Map<?, ?>) sheet));
    }
    Map<String, List<String>> lists = lists(root, "lists");
    lists.put("事项", words(root, "subjects"));
    return new Form(
        sheets,
        lists,
        words(root, "months"),
        (int) value(root, "yearsAhead", 0),
        words(root, "guide"),
        lists(root, "narrowed"));
  }

  private static Map<?, ?> parsed() {
    try (InputStream in = FormReader.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE);
      }
      LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
      return (Map<?, ?>) new Load(settings).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetForm sheet(Map<?, ?> map) {
    List<ColumnForm> columns = new ArrayList<>();
    for (Object column : (List<?>) value(map, "columns", List.of())) {
      columns.add(column((Map<?, ?>) column));
    }
    return new SheetForm(
        text(map, "id"),
        text(map, "title"),
        words(map, "also"),
        (boolean) value(map, "optional", false),
        text(map, "form").equals("labels"),
        text(map, "help"),
        columns);
  }

  private static ColumnForm column(Map<?, ?> map) {
    return new ColumnForm(
        text(map, "id"),
        text(map, "header"),
        words(map, "also"),
        ColumnKind.of(text(map, "kind")),
        text(map, "list"),
        (int) value(map, "digits", 0),
        (boolean) value(map, "required", false),
        (boolean) value(map, "rare", false),
        (int) value(map, "width", USUAL_WIDTH),
        text(map, "hint"),
        Repeat.of(text(map, "each")),
        words(map, "shown"),
        (boolean) value(map, "key", false),
        (boolean) value(map, "body", false));
  }

  private static Map<String, List<String>> lists(Map<?, ?> root, String name) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    Map<?, ?> map = (Map<?, ?>) value(root, name, Map.of());
    map.keySet().forEach(key -> lists.put(key.toString(), words(map, key.toString())));
    return lists;
  }

  private static List<String> words(Map<?, ?> map, String name) {
    List<?> list = (List<?>) value(map, name, List.of());
    // 是 and 否 are words here, but YAML may read a bare word as something else.
    return list.stream().map(String::valueOf).toList();
  }

  private static String text(Map<?, ?> map, String name) {
    return value(map, name, "").toString();
  }

  private static Object value(Map<?, ?> map, String name, Object otherwise) {
    Object value = map.get(name);
    return value == null ? otherwise : value;
  }
}
