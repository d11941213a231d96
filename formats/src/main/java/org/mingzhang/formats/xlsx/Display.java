package org.mingzhang.formats.xlsx;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as a cell displays them. Two things differ from Excel: a whole number without a format is
 * never shortened to 1.3E+15, for it is a code; and full dates are written 2023-12-31, whatever
 * their order.
 */
final class Display {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** Beyond this a double no longer holds every whole number that can be typed into a cell. */
  private static final double MOST_DIGITS = 1e15;

  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";

  /** Formats that Chinese Excel and WPS have built in and never write into the file. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(27, YEAR_MONTH),
          Map.entry(28, MONTH_DAY),
          Map.entry(29, MONTH_DAY),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(36, YEAR_MONTH),
          Map.entry(50, YEAR_MONTH),
          Map.entry(51, MONTH_DAY),
          Map.entry(52, YEAR_MONTH),
          Map.entry(53, MONTH_DAY),
          Map.entry(54, MONTH_DAY),
          Map.entry(57, YEAR_MONTH),
          Map.entry(58, MONTH_DAY));

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private boolean from1904;

  void countDatesFrom1904() {
    from1904 = true;
  }

  /**
   * The text of a number.
   *
   * @param id number of its format
   * @param code the format if the file spells it out
   */
  String text(double number, int id, @Nullable String code) {
    String format = code == null ? builtIn(id) : code;
    if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
      return general(number);
    }
    boolean date = isDate(number, id, code);
    if (date && isFullDate(format)) {
      return date(number);
    }
    String displayed = formatter.formatRawCellContents(number, id, format, from1904).strip();
    return date ? displayed.replace("\"", "") : displayed;
  }

  /** Whether a format shows the number as a day or a time. */
  boolean isDate(double number, int id, @Nullable String code) {
    String format = code == null ? builtIn(id) : code;
    return !format.isEmpty()
        && !format.equalsIgnoreCase("General")
        && DateUtil.isADateFormat(id, format)
        && DateUtil.isValidExcelDate(number);
  }

  private static String builtIn(int id) {
    String chinese = CHINESE.get(id);
    if (chinese != null) {
      return chinese;
    }
    String format = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
    return format == null ? "General" : format;
  }

  private String general(double number) {
    if (number == Math.rint(number) && Math.abs(number) < MOST_DIGITS) {
      return Long.toString((long) number);
    }
    return formatter.formatRawCellContents(number, 0, "General").strip();
  }

  private static boolean isFullDate(String format) {
    String lower = format.toLowerCase(Locale.ROOT);
    return lower.indexOf('y') >= 0 && lower.indexOf('m') >= 0 && lower.indexOf('d') >= 0;
  }

  private String date(double number) {
    LocalDateTime time = DateUtil.getLocalDateTime(number, from1904, true);
    return number == Math.rint(number) ? DAY.format(time) : MINUTE.format(time);
  }
}
