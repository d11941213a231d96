package org.mingzhang.app.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.demo.ExampleCounty;
import org.mingzhang.app.disclosure.Approved;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.preparation.KeptBudgets;
import org.mingzhang.app.review.Versions;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.publish.Preview;

/** Last year was approved elsewhere: its documents are brought in. */
class PastTest {

  private static final int YEAR = 2025;

  @Test
  void readsDocumentsOfLastYearAndBeginsThisOneFromThem() throws IOException {
    try (TestApp app = TestApp.start("--mingzhang.demo=true")) {
      app.bean(ExampleCounty.class).fill();
      Visitor budget = app.as("yusuan");
      SampleBudgets samples = samples();
      Budget first = samples.units().getFirst();
      Budget second = samples.units().get(1);
      byte[] zip =
          zip(
              Map.of(
                  "公开/一.html", Preview.html(first, layout(), null),
                  "二.json", json(second),
                  "三.txt", "没有预算".getBytes(StandardCharsets.UTF_8)));
      assertThat(budget.upload("/past", "file", "往年.zip", zip).location()).isEqualTo("/past");
      Approved.await(() -> waiting(app) == 0);

      Visitor.Answer page = budget.get("/past");
      assertThat(page.body())
          .contains(first.organization().name(), second.organization().name(), "2025 年")
          .contains("编码和名称都一致", "文件没有写明的", "项目支出的经济科目", "没有认出预算");
      assertThat(app.as("zg512").get("/past").body())
          .as("others do not see what is not confirmed")
          .doesNotContain("二.json");

      long one = item(app, "公开/一.html");
      long two = item(app, "二.json");
      Map<String, String> form = new HashMap<>();
      form.put("item", one + "," + two);
      form.put("year." + one, "2025");
      form.put("year." + two, "2025");
      form.put("organisation." + one, organisation(app, "512001"));
      form.put("organisation." + two, "");
      assertThat(budget.post("/past/keep", form).body()).contains("还不知道是哪个单位的");
      form.put("organisation." + two, organisation(app, "512"));
      assertThat(budget.post("/past/keep", form).body()).contains("不是一级");
      form.put("organisation." + two, organisation(app, "512002"));
      assertThat(budget.post("/past/keep", form).location()).isEqualTo("/past");
      assertThat(budget.get("/past?year=2025").body()).contains("二.json", "取消留存");
      assertThat(app.as("shenji").get("/audit").body()).contains("past.keep", "512001 2025");

      long id = Long.parseLong(organisation(app, "512001"));
      Budget last = app.bean(Versions.class).lastYear(YEAR + 1, id).orElseThrow();
      assertThat(last.organization().code()).isEqualTo("512001");
      assertThat(last.expenditure()).allMatch(line -> line.unit().equals("512001"));
      long draft = draft(app, "512001");
      assertThat(app.bean(Drafts.class).lastYear(app.bean(Drafts.class).get(draft)))
          .hasValueSatisfying(
              found -> assertThat(KeptBudgets.total(found)).isEqualTo(KeptBudgets.total(last)));
      Visitor officer = app.as("jb512001");
      assertThat(officer.post("/preparation/" + draft + "/last-year", Map.of()).location())
          .isEqualTo("/preparation/" + draft);
      assertThat(app.bean(Drafts.class).lines(app.bean(Drafts.class).get(draft)))
          .as("what the document does not say is left for the officer to fill in")
          .anyMatch(line -> line.sheet().equals("basic"))
          .anyMatch(line -> line.sheet().equals("spending"))
          .anyMatch(line -> line.text("name").equals(last.projects().getFirst().name()));

      assertThat(
              app.as("zg513")
                  .post(
                      "/past/forget",
                      Map.of("organisation", organisation(app, "512001"), "year", "2025"))
                  .status())
          .isEqualTo(404);
      budget.post(
          "/past/forget", Map.of("organisation", organisation(app, "512001"), "year", "2025"));
      assertThat(app.bean(Versions.class).lastYear(YEAR + 1, id)).isEmpty();
    }
  }

  private static Layout layout() {
    return Layouts.standard().find("hebei-2025").orElseThrow();
  }

  private static SampleBudgets samples() {
    return new SampleBudgets(layout(), YEAR, Variety.USUAL, 7);
  }

  private static byte[] json(Budget budget) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BudgetFile.write(budget, out);
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static long item(TestApp app, String name) {
    return app.db()
        .sql("select id from past_item where state = 'READ' and name = ?")
        .param(name)
        .query(Long.class)
        .single();
  }

  private static long waiting(TestApp app) {
    return app.db()
        .sql("select count(*) from past_item where state = 'WAITING'")
        .query(Long.class)
        .single();
  }

  private static String organisation(TestApp app, String code) {
    return app.db()
        .sql("select id from organisation where code = ?")
        .param(code)
        .query(Long.class)
        .single()
        .toString();
  }

  private static long draft(TestApp app, String code) {
    return app.db()
        .sql(
            "select d.id from draft d join organisation o on o.id = d.organisation"
                + " join campaign c on c.id = d.campaign"
                + " where o.code = ? and c.budget_year = 2026")
        .param(code)
        .query(Long.class)
        .single();
  }
}
