package org.mingzhang.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.Chromium;
import org.mingzhang.app.preparation.Sheets;

/**
 * In a real browser no text of anybody runs, though the policy that forbids it is switched off: the
 * pages themselves hold.
 */
class HostileTextPageTest {

  private final HostileCounty county = HostileCounty.shared();
  private final List<String> faults = new ArrayList<>();
  private int seen;

  @Test
  void runsNoTextOfAnybody() {
    Chromium.withBrowser(
        browser ->
            pages()
                .forEach(
                    (who, paths) -> {
                      try (BrowserContext context =
                          browser.newContext(
                              new Browser.NewContextOptions()
                                  .setBypassCSP(true)
                                  .setViewportSize(1366, 768))) {
                        look(context.newPage(), who, paths);
                      }
                    }));
    assertThat(faults).isEmpty();
    assertThat(seen).isGreaterThan(40);
  }

  private void look(Page page, String who, List<String> paths) {
    page.onDialog(
        dialog -> {
          faults.add(who + ": a dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(county.app.url("/"))
              && !request.url().startsWith("data:")) {
            faults.add(who + ": asks elsewhere: " + request.url());
          }
        });
    if (!who.equals("nobody")) {
      page.navigate(county.app.url("/sign-in"));
      page.fill("#name", who);
      page.fill("#password", HostileCounty.PASSWORD);
      page.click("main button.primary");
      page.waitForURL(url -> !url.contains("/sign-in"));
    }
    for (String path : paths) {
      page.navigate(
          county.app.url(path),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
      use(page);
      for (Frame frame : page.frames()) {
        Object found =
            frame.evaluate(
                "() => window.__xss || document.querySelectorAll(\"mz-evil,"
                    + " img[src='x']\").length");
        if (!String.valueOf(found).equals("0")) {
          faults.add(who + " " + path + ": " + found);
        }
      }
      seen++;
    }
  }

  /** What people do with a page: open what is folded, and edit a cell. */
  private static void use(Page page) {
    page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
    page.evaluate("() => document.querySelectorAll('button.cell').forEach(one => one.click())");
    if (page.locator("td[role=gridcell]").count() > 0) {
      for (int column = 0;
          column < Math.min(4, page.locator("tbody tr").first().locator("td").count());
          column++) {
        page.locator("tbody tr").first().locator("td").nth(column).click();
        page.keyboard().press("F2");
        page.keyboard().press("Escape");
      }
    }
  }

  /** The pages with most in them, by who reads them. */
  private Map<String, List<String>> pages() {
    long raw = county.draft(HostileCounty.RAW_UNIT);
    long legible = county.draft(HostileCounty.PUBLIC_UNIT);
    List<String> officer = new ArrayList<>(List.of("/preparation", "/preparation/" + raw));
    Sheets.of(county.app.bean(org.mingzhang.app.preparation.Drafts.class).get(raw))
        .forEach(sheet -> officer.add("/preparation/" + raw + "/" + sheet.id()));
    officer.add("/preparation/" + raw + "/preview");
    officer.add("/review/" + raw);
    long version = county.id("select max(id) from version where draft = ?", legible);
    long paper = county.id("select max(id) from disclosure");
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("jb" + HostileCounty.RAW_UNIT, officer);
    pages.put(
        "yusuan",
        List.of(
            "/board",
            "/review",
            "/review/" + legible,
            "/review/" + legible + "/compare",
            "/review/" + legible + "/preview?version=" + version,
            "/review/" + raw,
            "/campaigns"));
    pages.put(
        "baomi",
        List.of("/disclosure", "/disclosure/" + paper, "/disclosure/" + paper + "/preview"));
    pages.put("audit", List.of("/audit"));
    pages.put("system", List.of("/people", "/organisations"));
    String job =
        county
            .app
            .db()
            .sql("select code from inspection_job order by id fetch first 1 rows only")
            .query(String.class)
            .single();
    long item = county.id("select min(id) from inspection_item");
    pages.put(
        "yewu",
        List.of(
            "/inspect",
            "/inspect/" + job,
            "/inspect/" + job + "/" + item,
            "/inspect/" + job + "/" + item + "/report"));
    String home = "/public/%d/%s/".formatted(HostileCounty.YEAR, HostileCounty.PUBLIC_UNIT);
    List<String> open = new ArrayList<>(List.of("/public/", "/public/en/", home, home + "1/"));
    county
        .app
        .db()
        .sql("select name from publication_file where name like '%.html' order by disclosure")
        .query(String.class)
        .list()
        .forEach(file -> open.add(home + "1/files/" + file));
    pages.put("nobody", open);
    return pages;
  }
}
