package org.mingzhang.app.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong is told once, with the line in which it can be mended. */
class FindingsTest {

  private static final String UNIT = "514002";

  private final TestApp app = TestApp.shared();
  private final JsonMapper json = JsonMapper.shared();
  private Visitor officer;
  private long draft;
  private String line;
  private String before;

  @BeforeEach
  void takeALineOfRevenue() {
    officer = app.as("jb" + UNIT);
    draft =
        app.db()
            .sql(
                "select d.id from draft d join organisation o on o.id = d.organisation"
                    + " join campaign c on c.id = d.campaign where o.code = ?"
                    + " and c.state = 'OPEN' order by c.budget_year desc"
                    + " fetch first 1 row only")
            .param(UNIT)
            .query(Long.class)
            .single();
    app.db().sql("update draft set step = 'prepare' where id = ?").param(draft).update();
    line =
        app.db()
            .sql(
                "select c.line from draft_cell c join draft_line l on l.id = c.line"
                    + " where l.draft = ? and l.sheet = 'revenue' and c.slot = 'function'"
                    + " and l.deleted = false order by c.content desc fetch first 1 row only")
            .param(draft)
            .query(String.class)
            .single();
    before = text();
  }

  @AfterEach
  void takeBack() {
    type(text(), before);
  }

  @Test
  void leadsFromEverySumToTheLineThatIsWrong() {
    int errors = found().at("/errors").asInt();
    type(before, "99999.87");
    JsonNode found = found();
    assertThat(found.at("/errors").asInt()).isEqualTo(errors + 1);
    JsonNode wrong = item(found, "revenue");
    assertThat(wrong.at("/line").asString()).isEqualTo(line);
    assertThat(wrong.at("/slot").asString()).isEqualTo("amount");
    assertThat(wrong.at("/todo").asString()).contains("相差");
    List<String> rules = new ArrayList<>();
    wrong.at("/more").forEach(more -> rules.add(more.at("/rule").asString()));
    assertThat(rules).contains("T1.balance", "T4.balance");
    assertThat(found.at("/sheets/revenue/errors").asInt()).isPositive();
    assertThat(officer.get("/preparation/" + draft).body())
        .contains("revenue#" + line + "/amount", "同一原因的其他");
  }

  @Test
  void leadsEverywhereWhereSomethingCanBeDone() {
    type(before, "");
    for (JsonNode item : found().at("/items")) {
      assertThat(item.at("/sheet").asString()).as(item.toString()).isNotEmpty();
    }
  }

  private static JsonNode item(JsonNode found, String sheet) {
    for (JsonNode item : found.at("/items")) {
      if (item.at("/sheet").asString().equals(sheet)
          && item.at("/severity").asString().equals("error")) {
        return item;
      }
    }
    throw new AssertionError(found.toString());
  }

  private JsonNode found() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(app.url("/preparation/" + draft + "/findings")))
            .header("Accept", "application/json")
            .build();
    for (int i = 0; i < 100; i++) {
      Visitor.Answer answer = officer.send(request);
      if (answer.status() == 200) {
        return json.readTree(answer.body());
      }
    }
    throw new AssertionError("never checked");
  }

  private void type(String from, String to) {
    String change =
        "[{\"line\":\"%s\",\"sheet\":\"revenue\",\"place\":1,\"slot\":\"amount\",\"from\":\"%s\",\"to\":\"%s\"}]"
            .formatted(line, from, to);
    assertThat(officer.postJson("/preparation/" + draft + "/cells", change).status())
        .isEqualTo(200);
  }

  private String text() {
    return app.db()
        .sql("select content from draft_cell where line = ? and slot = 'amount'")
        .param(line)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
