package org.mingzhang.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** For the tests it is always the same day; the hands move on, so that deadlines pass. */
final class TestClock {

  /** A morning in the season. */
  static final Instant START = Instant.parse("2026-11-27T01:00:00Z");

  private static final Clock CLOCK =
      Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), START));

  private TestClock() {}

  /** Takes the place of the clock on the wall. */
  static void hang(ConfigurableApplicationContext context) {
    ((GenericApplicationContext) context)
        .registerBean("testClock", Clock.class, () -> CLOCK, bean -> bean.setPrimary(true));
  }
}
