package org.mingzhang.app.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people write them: 2026年3月5日 14:32, 5 March 2026 14:32. */
public final class Moments {

  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** Where the region is: deadlines are counted in its days, and times are told in its hours. */
  public static final ZoneId HERE =
      ZoneId.of(System.getProperty("mingzhang.zone", "Asia/Shanghai"));

  private Moments() {}

  /** A day. */
  public static String day(LocalDate day, boolean english) {
    return (english ? DAY_EN : DAY_ZH).format(day);
  }

  /** The day of a moment. */
  public static String day(OffsetDateTime moment, boolean english) {
    return day(moment.atZoneSameInstant(HERE).toLocalDate(), english);
  }

  /** A day with the time to the minute, where this installation is. */
  public static String moment(OffsetDateTime moment, boolean english) {
    ZonedDateTime here = moment.atZoneSameInstant(HERE);
    return day(here.toLocalDate(), english) + " " + TIME.format(here);
  }
}
