package org.mingzhang.app.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.Chromium;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.demo.ExampleCounty;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is copied from a sheet is no formula in another program, and the same when it comes back.
 */
class CopyingPageTest {

  private static final String UNIT = "514002";
  private static final List<String> TYPED =
      List.of("=HYPERLINK(1)", "-5.20", "@SUM(A1)", "-1,234.50", "-2+3", "+3%", "'=1", "水务局");

  private final TestApp app = TestApp.shared();

  @Test
  void copiesNothingThatAnotherProgramWouldComputeAndEveryNumberAsItIs() {
    long draft =
        app.db()
            .sql(
                "select d.id from draft d join organisation o on o.id = d.organisation"
                    + " join campaign c on c.id = d.campaign"
                    + " where o.code = ? and c.budget_year = 2027")
            .param(UNIT)
            .query(Long.class)
            .single();
    type(draft);
    Chromium.withBrowser(
        browser -> {
          Page page = browser.newPage();
          page.navigate(app.url("/sign-in"));
          page.fill("#name", "jb" + UNIT);
          page.fill("#password", ExampleCounty.PASSWORD);
          page.click("main button.primary");
          page.navigate(app.url("/preparation/" + draft + "/names"));
          page.locator("td[data-slot=name]").first().waitFor();
          Object copied =
              page.evaluate(
                  """
                  async () => {
                    const all = [...document.querySelectorAll("td[data-slot=name]")];
                    const first = all.find((td) => td.textContent.startsWith("=HYPERLINK"));
                    first.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, button: 0 }));
                    const last = all[all.indexOf(first) + 7];
                    last.dispatchEvent(
                        new MouseEvent("mousedown", { bubbles: true, button: 0, shiftKey: true }));
                    const data = new DataTransfer();
                    document.activeElement.dispatchEvent(new ClipboardEvent("copy",
                        { clipboardData: data, bubbles: true, cancelable: true }));
                    const { parse } = await import("/static/preparation/clipboard.js");
                    const text = data.getData("text/plain");
                    return [text, ...parse(text).map((row) => row[0])];
                  }
                  """);
          List<String> texts = new ArrayList<>();
          ((List<?>) copied).forEach(one -> texts.add(String.valueOf(one)));
          assertThat(texts.getFirst().split("\n"))
              .containsExactly(
                  "'=HYPERLINK(1)",
                  "-5.20",
                  "'@SUM(A1)",
                  "-1,234.50",
                  "'-2+3",
                  "+3%",
                  "''=1",
                  "水务局");
          assertThat(texts.subList(1, texts.size())).containsExactlyElementsOf(TYPED);
        });
  }

  private void type(long draft) {
    List<Map<String, Object>> changes = new ArrayList<>();
    for (int i = 0; i < TYPED.size(); i++) {
      changes.add(
          Map.of(
              "line",
              UUID.randomUUID().toString(),
              "sheet",
              "names",
              "place",
              1000.0 + i,
              "slot",
              "name",
              "from",
              "",
              "to",
              TYPED.get(i)));
    }
    Visitor.Answer saved =
        app.as("jb" + UNIT)
            .postJson(
                "/preparation/" + draft + "/cells",
                JsonMapper.shared().writeValueAsString(changes));
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
  }
}
