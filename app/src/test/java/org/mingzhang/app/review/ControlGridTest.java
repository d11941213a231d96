package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.demo.ExampleCounty;

/** Finance fills in what each unit may plan. */
class ControlGridTest {

  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

  @Test
  void issuesWhatIsTypedUnitByUnit() {
    try (TestApp app = TestApp.start("--mingzhang.demo=true")) {
      app.bean(ExampleCounty.class).fill();
      String page = "/campaigns/" + campaign(app) + "/controls";
      Visitor budget = app.as("yusuan");
      String first = budget.get(page).body();
      assertThat(first).contains("512002", "人员类", "特定目标类");

      Map<String, String> form = new HashMap<>();
      form.put("fund", "GENERAL");
      form.put("seen", seen(first));
      for (String code : List.of("512001", "512002")) {
        for (String kind : ControlGrid.kinds()) {
          form.put("c." + code + "." + kind, "");
        }
      }
      form.put("c.512001.", "1,234.5");
      form.put("c.512002.", "0.01");
      form.put("c.512002.PERSONNEL", "一百");
      Visitor.Answer bad = budget.post(page + "/grid", form);
      assertThat(bad.status()).isEqualTo(409);
      assertThat(bad.body()).contains("不是数", "value=\"1,234.5\"", "value=\"一百\"");
      assertThat(figures(app)).isZero();

      form.put("c.512002.PERSONNEL", "0");
      assertThat(budget.post(page + "/grid", form).location()).startsWith(page);
      assertThat(figures(app)).isEqualTo(3);
      assertThat(budget.get(page).body()).contains("value=\"1234.50\"", "1,234.51", "2 个单位的控制数有变动");

      Visitor.Answer stale = budget.post(page + "/grid", form);
      assertThat(stale.status()).as("others have issued since").isEqualTo(409);
      assertThat(stale.body()).contains("别人也下达了控制数", "value=\"1,234.5\"");

      form.put("seen", seen(budget.get(page).body()));
      form.put("c.512002.PERSONNEL", "");
      budget.post(page + "/grid", form);
      assertThat(figures(app)).isEqualTo(2);
      assertThat(app.as("shenji").get("/audit").body())
          .contains("campaign.controls", "512002\t一般公共预算\t人员类\t0.00");

      // In a round in which they bind, whoever plans more is told.
      app.db()
          .sql("insert into draft_state (draft, round, since) values (?, 'second-up', ?)")
          .params(draft(app), java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC))
          .update();
      assertThat(app.as("jb512002").get("/review/" + draft(app)).body()).contains("控制数", "0.01");
      assertThat(app.as("yewu").get(page).status()).isEqualTo(403);
    }
  }

  private static String seen(String page) {
    Matcher seen = SEEN.matcher(page);
    assertThat(seen.find()).isTrue();
    return seen.group(1);
  }

  private static long figures(TestApp app) {
    return app.db().sql("select count(*) from control_figure").query(Long.class).single();
  }

  private static long campaign(TestApp app) {
    return app.db()
        .sql("select id from campaign where budget_year = 2027")
        .query(Long.class)
        .single();
  }

  private static long draft(TestApp app) {
    return app.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " where o.code = '512002' and d.campaign = ?")
        .param(campaign(app))
        .query(Long.class)
        .single();
  }
}
