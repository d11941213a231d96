package org.mingzhang.engine.workbook.write;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look. Every style is made once. */
final class Look {

  static final String INK = "1F2328";
  static final String SECONDARY = "57606A";
  static final String SURFACE = "F6F8FA";
  static final String LINE = "D8DEE4";
  static final String ACCENT = "1D4F91";
  static final String UNKNOWN = "FCE8CF";

  private static final String FONT = "微软雅黑";
  private static final short BODY = 10;
  private static final short TITLE = 16;
  private static final String MONEY = "#,##0.00####";
  private static final String MONEY_OR_BLANK = "#,##0.00####;-#,##0.00####;";
  private static final String TEXT = "@";

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  Look(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static XSSFColor colour(String rgb) {
    byte[] bytes = new byte[3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16);
    }
    return new XSSFColor(bytes);
  }

  XSSFFont font(String rgb, boolean bold, short size) {
    return fonts.computeIfAbsent(
        rgb + bold + size,
        key -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints(size);
          font.setBold(bold);
          font.setColor(colour(rgb));
          return font;
        });
  }

  private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> make) {
    return styles.computeIfAbsent(
        name,
        key -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          style.setFont(font(INK, false, BODY));
          make.accept(style);
          return style;
        });
  }

  XSSFCellStyle title() {
    return style("title", style -> style.setFont(font(ACCENT, true, TITLE)));
  }

  XSSFCellStyle help() {
    return style(
        "help",
        style -> {
          style.setFont(font(SECONDARY, false, BODY));
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.TOP);
        });
  }

  XSSFCellStyle unit() {
    return style(
        "unit",
        style -> {
          style.setFont(font(SECONDARY, false, BODY));
          style.setAlignment(HorizontalAlignment.RIGHT);
        });
  }

  XSSFCellStyle plain() {
    return style("plain", style -> style.setWrapText(true));
  }

  XSSFCellStyle link() {
    return style("link", style -> style.setFont(font(ACCENT, false, BODY)));
  }

  XSSFCellStyle heading(boolean required) {
    return style(
        "heading" + required,
        style -> {
          surface(style);
          style.setFont(font(required ? INK : SECONDARY, required, BODY));
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setWrapText(true);
          style.setBorderBottom(BorderStyle.MEDIUM);
          style.setBottomBorderColor(colour(ACCENT));
        });
  }

  XSSFCellStyle total(boolean money) {
    return style(
        "total" + money,
        style -> {
          surface(style);
          style.setFont(font(INK, true, BODY));
          if (money) {
            style.setDataFormat(format(MONEY));
          }
        });
  }

  XSSFCellStyle computed(boolean money) {
    return style(
        "computed" + money,
        style -> {
          surface(style);
          style.setFont(font(SECONDARY, false, BODY));
          style.setDataFormat(format(money ? MONEY_OR_BLANK : "General"));
          style.setWrapText(!money);
        });
  }

  /** A cell that may be filled in. */
  XSSFCellStyle input(String kind, boolean ruled) {
    return style(
        "input" + kind + ruled,
        style -> {
          style.setLocked(false);
          if (ruled) {
            rule(style, colour(LINE));
          }
          switch (kind) {
            case "money" -> style.setDataFormat(format(MONEY));
            case "number" -> style.setDataFormat(format("General"));
            case "year" -> style.setDataFormat(format("0"));
            case "long" -> {
              style.setDataFormat(format(TEXT));
              style.setWrapText(true);
            }
            default -> style.setDataFormat(format(TEXT));
          }
        });
  }

  private short format(String format) {
    return workbook.createDataFormat().getFormat(format);
  }

  private static void surface(XSSFCellStyle style) {
    style.setFillForegroundColor(colour(SURFACE));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    rule(style, colour(LINE));
  }

  private static void rule(XSSFCellStyle style, XSSFColor colour) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour);
    style.setBottomBorderColor(colour);
    style.setLeftBorderColor(colour);
    style.setRightBorderColor(colour);
  }
}
