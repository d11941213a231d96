package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.Chromium;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.demo.ExampleCounty;

/** The pages of reviewing in a real browser, on a desk and on a phone, in both languages. */
class ReviewPageTest {

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  /** Where pictures of the pages are put; none are taken without it. */
  private static final String PICTURES = System.getProperty("mingzhang.pictures", "");

  private final TestApp app = Staff.app();

  @Test
  void canBeUsedByEverybodyOnADeskAndOnAPhone() {
    long draft = Staff.draft("514002");
    app.bean(Submissions.class).submit(Staff.viewer("jb514002"), draft, Locale.SIMPLIFIED_CHINESE);
    long campaign =
        app.db().sql("select id from campaign where budget_year = 2027").query(Long.class).single();
    Chromium.withBrowser(
        browser -> {
          look(browser, "fz514002", Map.of("inbox", "/review", "draft", "/review/" + draft));
          look(browser, "jb512001", Map.of("officer", "/review/" + Staff.draft("512001")));
          look(
              browser,
              "yusuan",
              Map.of(
                  "compare",
                  "/review/" + draft + "/compare",
                  "board",
                  "/board?year=2027",
                  "campaigns",
                  "/campaigns",
                  "campaign",
                  "/campaigns/" + campaign,
                  "controls",
                  "/campaigns/" + campaign + "/controls",
                  "past",
                  "/past"));
          look(
              browser,
              "xitong",
              Map.of("people", "/people", "organisations", "/organisations", "me", "/account"));
        });
  }

  @Test
  void letsAReviewerSpeakOfACellAndSendItBack() {
    long draft = Staff.draft("513001");
    app.bean(Submissions.class).submit(Staff.viewer("jb513001"), draft, Locale.SIMPLIFIED_CHINESE);
    Chromium.withBrowser(
        browser -> {
          try (BrowserContext context = context(browser, "zh", 390)) {
            Page page = signedIn(context, "fz513001");
            page.navigate(app.url("/review/" + draft));
            page.locator("summary", new Page.LocatorOptions().setHasText("基本支出")).click();
            page.locator("table[data-sheet=basic] button.cell").last().click();
            page.locator(".on-cell textarea").fill("这个数请再核一核");
            page.locator("form.return button.danger").click();
            assertThat(page.locator(".said").textContent()).contains("已退回");
          }
          try (BrowserContext context = context(browser, "zh", 1366)) {
            Page page = signedIn(context, "jb513001");
            page.navigate(app.url("/review/" + draft));
            assertThat(page.locator(".remarks").textContent())
                .contains("这个数请再核一核", "基本支出 · 第", "待改");
            picture(page, "returned-zh-1366");
          }
        });
  }

  /** Looks at pages in both languages on both sizes. */
  private void look(Browser browser, String who, Map<String, String> paths) {
    try (BrowserContext context = context(browser, "zh", 1366)) {
      Page page = signedIn(context, who);
      for (String language : List.of("zh", "en")) {
        context.addCookies(List.of(new Cookie("language", language).setUrl(app.url("/"))));
        for (int width : new int[] {1366, 390}) {
          page.setViewportSize(width, width == 390 ? 844 : 768);
          paths.forEach(
              (name, path) -> {
                page.navigate(app.url(path));
                look(page, name + "-" + language + "-" + width);
              });
        }
      }
    }
  }

  private static void look(Page page, String name) {
    picture(page, name);
    assertThat(page.locator("h1").count()).as(name).isEqualTo(1);
    assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
        .as(name)
        .extracting(one -> one.getId() + " " + one.getNodes().getFirst().getHtml())
        .isEmpty();
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) beyond).intValue()).as(name + " scrolls sideways").isLessThan(2);
  }

  private BrowserContext context(Browser browser, String language, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, width == 390 ? 844 : 768));
    context.addCookies(List.of(new Cookie("language", language).setUrl(app.url("/"))));
    return context;
  }

  private Page signedIn(BrowserContext context, String who) {
    Page page = context.newPage();
    page.navigate(app.url("/sign-in"));
    page.fill("main [name=name]", who);
    page.fill("main [name=password]", ExampleCounty.PASSWORD);
    page.locator("main button.primary").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return page;
  }

  private static void picture(Page page, String name) {
    if (!PICTURES.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")).setFullPage(true));
    }
  }
}
