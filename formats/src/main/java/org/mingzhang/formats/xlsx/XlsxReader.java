package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.container.OfficePackage;
import org.mingzhang.formats.container.OfficePackage.Relation;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Reads the parts of an .xlsx one after another, each once. */
final class XlsxReader {

  private final OfficePackage file;
  private final Styles styles;
  private final List<String> strings;

  private XlsxReader(OfficePackage file) throws UnusableInput {
    this.file = file;
    this.styles = Styles.read(file.related("styles"));
    this.strings = strings(file.related("sharedStrings"));
  }

  static List<Sheet> read(byte[] bytes) throws UnusableInput {
    OfficePackage file = OfficePackage.open(bytes);
    List<Sheet> sheets = new XlsxReader(file).sheets();
    if (file.hasPictures() && sheets.stream().allMatch(sheet -> sheet.cells().isEmpty())) {
      throw new UnusableInput(Reason.NO_TEXT_LAYER, "a workbook of pictures only");
    }
    return sheets;
  }

  private List<Sheet> sheets() throws UnusableInput {
    Map<String, Relation> relations = file.relations();
    List<Sheet> sheets = new ArrayList<>();
    Xml xml = file.xml(file.mainPart());
    while (xml.next()) {
      if (xml.starts("workbookPr") && xml.on("date1904", false)) {
        styles.countDatesFrom1904();
      } else if (xml.starts("sheet") && xml.attribute("state", "visible").equals("visible")) {
        Relation relation = relations.get(xml.attribute("id", ""));
        if (relation != null && relation.isA("worksheet")) {
          Sheet sheet = new Sheet(sheets.size() + 1, xml.attribute("name", ""));
          fill(sheet, file.xml(relation.target()));
          sheets.add(sheet);
        }
      }
    }
    return sheets;
  }

  private void fill(Sheet sheet, Xml xml) throws UnusableInput {
    int row = 0;
    int column = 0;
    while (xml.next()) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "row" -> {
          row = xml.number("r", row + 1);
          column = 0;
        }
        case "c" -> {
          String reference = xml.attribute("r");
          column = reference == null ? column + 1 : Merge.column(reference);
          cell(sheet, xml, row, column);
        }
        case "mergeCell" -> sheet.merge(Merge.of(xml.attribute("ref", "")));
        default -> {}
      }
    }
  }

  private void cell(Sheet sheet, Xml xml, int row, int column) throws UnusableInput {
    if (row < 1 || column < 1) {
      throw new UnusableInput(Reason.DAMAGED, sheet.name() + ": a cell outside the sheet");
    }
    int style = xml.number("s", 0);
    String type = xml.attribute("t", "n");
    String value = "";
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("v")) {
        value = xml.content();
      } else if (xml.starts("is")) {
        value = richText(xml);
      } else if (xml.starts("f")) {
        xml.skip();
      }
    }
    sheet.add(row, column, text(type, value, style), styles.ruled(style));
  }

  private String text(String type, String value, int style) throws UnusableInput {
    try {
      return switch (type) {
        case "s" -> value.isEmpty() ? "" : strings.get(Integer.parseInt(value.strip()));
        case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
        case "n" -> value.isBlank() ? "" : styles.text(Double.parseDouble(value), style);
        default -> unescaped(value);
      };
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnusableInput(Reason.DAMAGED, "cell value " + value, e);
    }
  }

  static List<String> strings(@Nullable Xml xml) throws UnusableInput {
    List<String> strings = new ArrayList<>();
    while (xml != null && xml.next()) {
      if (xml.starts("si")) {
        strings.add(richText(xml));
      }
    }
    return strings;
  }

  /** The text of all runs of a string; its reading aids in kana or pinyin are not part of it. */
  static String richText(Xml xml) throws UnusableInput {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("t")) {
        text.append(xml.content());
      } else if (xml.starts("rPh")) {
        xml.skip();
      }
    }
    return unescaped(text.toString());
  }

  /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
    StringBuilder plain = new StringBuilder(text);
    for (; at >= 0; at = plain.indexOf("_x", at + 1)) {
      if (at + 6 < plain.length() && plain.charAt(at + 6) == '_') {
        int character = hex(plain, at + 2);
        if (character >= 0) {
          plain.replace(at, at + 7, Character.toString((char) character));
        }
      }
    }
    return plain.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int hex(CharSequence text, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
