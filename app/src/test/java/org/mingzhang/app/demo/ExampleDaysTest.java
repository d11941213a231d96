package org.mingzhang.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleDaysTest {

  @Test
  void preparesTheYearThatFollowsInAutumnAndThisOneInSpring() {
    assertThat(new ExampleDays(LocalDate.of(2026, 11, 27)).year()).isEqualTo(2027);
    assertThat(new ExampleDays(LocalDate.of(2027, 2, 1)).year()).isEqualTo(2027);
    assertThat(new ExampleDays(LocalDate.of(2031, 9, 1)).year()).isEqualTo(2032);
  }

  @Test
  void leavesOneThingLateAndOneDueSoonWheneverItBegins() {
    for (LocalDate today : new LocalDate[] {LocalDate.of(2026, 11, 27), LocalDate.of(2030, 3, 3)}) {
      ExampleDays days = new ExampleDays(today);
      Map<String, String> due = days.due("current");
      assertThat(LocalDate.parse(due.get("first-up"))).isBefore(today);
      assertThat(LocalDate.parse(due.get("second-up"))).isBetween(today, today.plusDays(5));
      assertThat(days.congress("current")).isAfter(today.plusDays(30));
      Map<String, String> done =
          days.done(
              "current", Map.of("first-up", today.minusDays(21), "opening", today.minusDays(90)));
      assertThat(done.get("first-up")).isEmpty();
      assertThat(done.get("opening")).isEqualTo(today.minusDays(90).toString());
    }
  }
}
