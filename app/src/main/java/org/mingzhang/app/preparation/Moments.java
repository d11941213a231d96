package org.mingzhang.app.preparation;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as people of the region read them. */
public final class Moments {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private Moments() {}

  /** Day and minute. */
  public static String said(OffsetDateTime moment) {
    return SAID.format(moment.atZoneSameInstant(HERE));
  }
}
