package org.mingzhang.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.identity.QuietSessions.Quiet;
import org.springframework.session.MapSession;

class QuietSessionsTest {

  private static final Instant NINE = Instant.parse("2026-11-27T01:00:00Z");

  @Test
  void notesOnceAMinuteThatSomebodyIsThere() {
    MapSession stored = new MapSession();
    stored.setLastAccessedTime(NINE);
    Quiet<MapSession> session = new Quiet<>(stored);
    session.setLastAccessedTime(NINE.plus(Duration.ofSeconds(59)));
    assertThat(stored.getLastAccessedTime()).isEqualTo(NINE);
    session.setLastAccessedTime(NINE.plus(Duration.ofSeconds(60)));
    assertThat(stored.getLastAccessedTime()).isEqualTo(NINE.plus(Duration.ofSeconds(60)));
  }
}
