package org.mingzhang.app.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.demo.ExampleCounty;

/** By when a budget has to be public, and who says so. */
class LastDayTest {

  @Test
  void isThatOfTheLawUnlessFinanceHasSetAnEarlierOne() {
    try (TestApp app = TestApp.start("--mingzhang.demo=true")) {
      app.bean(ExampleCounty.class).fill();
      new Approved(app).unit("514001", 2026, budget -> budget);
      app.bean(Openings.class).run("");
      Visitor publisher = app.as("gongkai514");
      assertThat(publisher.get("/disclosure").body())
          .contains("2026年12月17日", "批复后 20 日内", "实施条例第六条", "还有 20 天")
          .doesNotContain("财政部门定的公开日");

      String days = "/campaigns/" + campaign(app) + "/days";
      app.as("yusuan").post(days, Map.of("due.publish-unit", "2027-01-10"));
      assertThat(publisher.get("/disclosure").body()).contains("不早于法定期限", "还有 20 天");

      app.as("yusuan").post(days, Map.of("due.publish-unit", "2026-11-30"));
      assertThat(publisher.get("/disclosure").body())
          .contains("2026年11月30日", "以它为准", "2026年12月17日", "! 还有 3 天");
      assertThat(publisher.get("/disclosure/" + paper(app)).body()).contains("以它为准", "! 还有 3 天");

      app.as("yusuan").post(days, Map.of("due.publish-unit", "2026-11-20"));
      assertThat(publisher.get("/disclosure").body()).contains("✕ 逾期");
    }
  }

  private static long campaign(TestApp app) {
    return app.db()
        .sql("select id from campaign where budget_year = 2026")
        .query(Long.class)
        .single();
  }

  private static long paper(TestApp app) {
    return app.db().sql("select max(id) from disclosure").query(Long.class).single();
  }
}
