package org.mingzhang.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;

class ExampleCountyTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void hasDraftsInEveryStateAndSomethingPublic() throws InterruptedException {
    try (TestApp app = TestApp.start("--mingzhang.demo=true", "--mingzhang.demo-walk=true")) {
      assertThat(steps(app, 2026)).containsOnly("approved");
      assertThat(steps(app, 2027))
          .contains("prepare", "head", "department", "finance", "budget", "approved");
      String board = app.as("yusuan").get("/board?year=2027&only=late").body();
      assertThat(board).contains("514001", "514002", "逾期 21 天").doesNotContain("512002");
      long current = campaign(app, 2027);
      assertThat(app.as("yusuan").get("/campaigns/" + current).body()).contains("逾期 21 天", "剩 4 天");
      Instant end = Instant.now().plus(PATIENCE);
      while (released(app) < 2 && Instant.now().isBefore(end)) {
        Thread.sleep(200);
      }
      assertThat(released(app)).isEqualTo(2);
      assertThat(app.visitor().get("/public/").body()).contains("2026");
    }
  }

  private static List<String> steps(TestApp app, int year) {
    return app.db()
        .sql(
            "select d.step from draft d join campaign c on c.id = d.campaign"
                + " where c.budget_year = ?")
        .param(year)
        .query(String.class)
        .list();
  }

  private static long campaign(TestApp app, int year) {
    return app.db()
        .sql("select id from campaign where budget_year = ?")
        .param(year)
        .query(Long.class)
        .single();
  }

  private static long released(TestApp app) {
    return app.db()
        .sql("select count(*) from disclosure where released_at is not null")
        .query(Long.class)
        .single();
  }
}
