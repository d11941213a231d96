package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.identity.Viewers;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;

/** The budget section opens a year, issues control figures, opens rounds. */
class CampaignTest {

  @Test
  void leadsAYearThroughItsRounds() {
    try (TestApp app = TestApp.start("--mingzhang.demo=true")) {
      app.bean(ExampleCounty.class).fill();
      Visitor budget = app.as("yusuan");
      assertThat(app.as("yewu").get("/campaigns").status()).isEqualTo(403);
      assertThat(
              budget
                  .post(
                      "/campaigns",
                      Map.of(
                          "year",
                          "2028",
                          "layout",
                          "hebei-2026",
                          "congress",
                          "",
                          "start",
                          "first-up"))
                  .location())
          .startsWith("/campaigns/");
      assertThat(
              budget
                  .post(
                      "/campaigns",
                      Map.of(
                          "year",
                          "2028",
                          "layout",
                          "hebei-2026",
                          "congress",
                          "",
                          "start",
                          "first-up"))
                  .status())
          .isEqualTo(409);

      Campaigns campaigns = app.bean(Campaigns.class);
      long id = campaigns.find(2027).orElseThrow().id();
      String page = "/campaigns/" + id;
      assertThat(budget.get(page).body()).contains("一上", "人代会批准预算", "功能科目");
      budget.post(
          page + "/days", Map.of("due.congress", "2027-01-20", "done.opening", "2026-06-20"));
      assertThat(budget.get(page).body()).contains("2027-02-09", "2027-02-24");

      assertThat(budget.post(page + "/controls", Map.of("lines", "512002\t一般公共预算\t\t八百")).status())
          .isEqualTo(409);
      assertThat(
              budget
                  .post(
                      page + "/controls", Map.of("lines", "单位\t资金\t类别\t金额\n512002\t一般公共预算\t\t0.01"))
                  .location())
          .isEqualTo(page);
      assertThat(budget.get(page).body()).contains("512002", "0.01");

      // The first round is not bound by control figures.
      Viewer yusuan = app.bean(Viewers.class).find("yusuan", "").orElseThrow();
      Drafts drafts = app.bean(Drafts.class);
      long bound = draft(app, "512002");
      long free = draft(app, "512003");
      throughAllSteps(app, "512002", bound);
      throughAllSteps(app, "512003", free);
      assertThat(app.bean(Versions.class).approved(2027, drafts.get(bound).organisation()))
          .as("the first round is not the budget yet")
          .isEmpty();

      for (String round : List.of("first-down", "second-up")) {
        assertThat(budget.post(page + "/next", Map.of("round", round)).location()).isEqualTo(page);
        assertThat(budget.post(page + "/next", Map.of("round", round)).status()).isEqualTo(409);
      }
      assertThat(drafts.get(bound).step()).isEqualTo(Draft.PREPARE);

      // A reply has a number: the next of the year, if nobody types another.
      assertThat(budget.post(page + "/documents", Map.of("pattern", "财预号")).status())
          .isEqualTo(409);
      budget.post(page + "/documents", Map.of("pattern", "清财预〔2027〕{n}号", "next", "7"));
      assertThat(budget.get(page).body()).contains("清财预〔2027〕7号");

      // In the second they stop whoever plans more.
      Visitor.Answer stopped = app.as("jb512002").post("/review/" + bound + "/submit", Map.of());
      assertThat(stopped.status()).isEqualTo(409);
      assertThat(stopped.body()).contains("没有提交", "控制数");

      // A department is approved when all its units are.
      throughAllSteps(app, "512003", free);
      long department = drafts.get(draft(app, "512")).organisation();
      assertThat(app.bean(Versions.class).approved(2027, department)).isEmpty();
      throughAllSteps(app, "512001", draft(app, "512001"));
      throughAllSteps(app, "512001", draft(app, "512001"));
      budget.post(page + "/controls", Map.of("lines", "512002,11,,99999999"));
      throughAllSteps(app, "512002", bound);
      Version sum = app.bean(Versions.class).approved(2027, department).orElseThrow();
      assertThat(sum.kind()).isEqualTo(Version.Kind.ROLLED_UP);
      assertThat(app.bean(Versions.class).budget(sum).institutions()).hasSize(3);
      assertThat(app.bean(Versions.class).isWhole(sum.draft())).isTrue();
      assertThat(sum.document()).isEqualTo("清财预〔2027〕9号");
      assertThat(app.as("jb512003").get("/review/" + free).body()).contains("清财预〔2027〕7号");
      assertThat(budget.get(page + "/approvals.csv").body())
          .contains("清财预〔2027〕8号", "512003", "2026-11-27", sum.sm3());
      app.db().sql("update approval set document = 'x' where version = ?").param(sum.id()).update();
      assertThat(app.bean(Versions.class).isWhole(sum.draft())).isFalse();
      assertThat(drafts.list(yusuan, campaigns.find(2028).orElseThrow())).hasSize(11);
      assertThat(app.as("yusuan").get("/board?year=2027").body()).contains("512003");
    }
  }

  static long draft(TestApp app, String code) {
    return app.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " join campaign c on c.id = d.campaign"
                + " where o.code = ? and c.budget_year = 2027")
        .param(code)
        .query(Long.class)
        .single();
  }

  static void throughAllSteps(TestApp app, String unit, long draft) {
    Visitor.Answer submitted = app.as("jb" + unit).post("/review/" + draft + "/submit", Map.of());
    assertThat(submitted.location()).as(submitted.body()).isEqualTo("/review/" + draft);
    Map<String, String> who = new java.util.LinkedHashMap<>();
    who.put("head", "fz" + unit);
    who.put("department", "zg" + unit.substring(0, 3));
    who.put("business", "yewu");
    who.put("performance", "jixiao");
    who.put("assets", "caigou");
    who.put("budget", "yusuan");
    who.forEach(
        (step, person) -> {
          long version =
              app.db()
                  .sql("select max(id) from version where draft = ?")
                  .param(draft)
                  .query(Long.class)
                  .single();
          String item = draft + ":" + version + ":" + step;
          assertThat(app.as(person).post("/review/batch", Map.of("item", item)).body())
              .containsAnyOf("已通过", "已批复");
        });
  }
}
