package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.demo.ExampleCounty;

/** Finance replies with a document that has a number and a date. */
class ReplyTest {

  private static final List<String> UNITS = List.of("514001", "514002");

  @Test
  void needsANumberAndGivesABatchTheSame() {
    try (TestApp app = TestApp.start("--mingzhang.demo=true")) {
      app.bean(ExampleCounty.class).fill();
      Visitor budget = app.as("yusuan");
      String page = "/campaigns/" + campaign(app);
      budget.post(page + "/next", Map.of("round", "first-down"));
      budget.post(page + "/next", Map.of("round", "second-up"));
      // As in a year that began with the second round: no project had to be reviewed before.
      app.db().sql("delete from campaign_round where round <> 'second-up'").update();
      app.db().sql("update draft_state set round = 'second-up'").update();
      UNITS.forEach(unit -> upToBudget(app, unit));

      String one = item(app, "514001");
      Visitor.Answer refused = budget.post("/review/batch", Map.of("item", one));
      assertThat(refused.body()).contains("批复要有文号");
      assertThat(documents(app)).isEmpty();
      String form = "/review/" + draft(app, "514001");
      assertThat(budget.get(form).body()).contains("批复文号", "请填写文号");
      assertThat(
              budget
                  .post(
                      "/review/batch",
                      Map.of("item", one, "document", "x", "documentOn", "2027-01-01"))
                  .body())
          .contains("不能在今天之后");

      budget.post(page + "/documents", Map.of("pattern", "清财预〔2027〕{n}号"));
      assertThat(budget.get(form).body()).contains("清财预〔2027〕1号");
      String both = one + "," + item(app, "514002");
      assertThat(
              budget.post("/review/batch", Map.of("item", both, "documentOn", "2026-11-20")).body())
          .contains("已批复，文号 清财预〔2027〕1号");
      assertThat(documents(app))
          .as("two units and the department that is their sum")
          .hasSize(3)
          .containsOnly("清财预〔2027〕1号 2026-11-20");
      assertThat(budget.get(page).body()).contains("value=\"2\"");
      assertThat(app.as("shenji").get("/audit").body()).contains("清财预〔2027〕1号");
    }
  }

  private static long campaign(TestApp app) {
    return app.db()
        .sql("select id from campaign where budget_year = 2027")
        .query(Long.class)
        .single();
  }

  private static void upToBudget(TestApp app, String unit) {
    long draft = draft(app, unit);
    Visitor.Answer submitted = app.as("jb" + unit).post("/review/" + draft + "/submit", Map.of());
    assertThat(submitted.location()).as(submitted.body()).isEqualTo("/review/" + draft);
    pass(app, "fz" + unit, unit, "head");
    pass(app, "zg514", unit, "department");
    pass(app, "yewu", unit, "business");
    pass(app, "jixiao", unit, "performance");
    pass(app, "caigou", unit, "assets");
  }

  private static void pass(TestApp app, String who, String unit, String step) {
    String item = item(app, unit).replace("budget", step);
    assertThat(app.as(who).post("/review/batch", Map.of("item", item)).body()).contains("已通过");
  }

  private static String item(TestApp app, String unit) {
    long draft = draft(app, unit);
    long version =
        app.db()
            .sql("select max(id) from version where draft = ?")
            .param(draft)
            .query(Long.class)
            .single();
    return draft + ":" + version + ":budget";
  }

  private static long draft(TestApp app, String code) {
    return app.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " where o.code = ? and d.campaign = ?")
        .params(code, campaign(app))
        .query(Long.class)
        .single();
  }

  private static List<String> documents(TestApp app) {
    return app.db()
        .sql("select document, document_on from approval where document <> ''")
        .query((row, number) -> row.getString(1) + " " + row.getDate(2))
        .list();
  }
}
