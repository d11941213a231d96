package org.mingzhang.app.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingzhang.app.page.Moments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when the law wants it public: natural days, the day after the approval is the first. */
@Component
class Deadlines {

  private final Clock clock;
  private final int days;
  private final int warning;

  Deadlines(
      Clock clock,
      @Value("${mingzhang.disclosure.days:20}") int days,
      @Value("${mingzhang.disclosure.warning-days:5}") int warning) {
    this.clock = clock;
    this.days = days;
    this.warning = warning;
  }

  LocalDate due(LocalDate approvedOn) {
    return approvedOn.plusDays(days);
  }

  /** How many days the law allows. */
  int days() {
    return days;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Moments.HERE);
  }

  /** From how many days left on it is time to hurry. */
  int warning() {
    return warning;
  }

  static LocalDate day(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Moments.HERE).toLocalDate();
  }
}
