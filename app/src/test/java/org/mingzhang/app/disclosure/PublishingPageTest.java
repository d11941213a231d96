package org.mingzhang.app.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.Chromium;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.demo.ExampleCounty;

/**
 * The pages of inspecting, publishing and the public, in a real browser on both sizes of screen.
 */
class PublishingPageTest {

  private static final Path SHOTS = Path.of("target/screenshots");
  private static TestApp app;
  private static Approved approved;
  private static int year;

  @BeforeAll
  static void start() {
    app = TestApp.start("--mingzhang.demo=true");
    app.bean(ExampleCounty.class).fill();
    approved = new Approved(app);
    year = app.db().sql("select max(budget_year) from campaign").query(Integer.class).single();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  /** A page on a screen, in a language, signed in as somebody or as nobody. */
  private static Page page(Browser browser, boolean phone, String language, String signIn) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(phone ? 390 : 1366, phone ? 844 : 768));
    context.addCookies(List.of(new Cookie("language", language).setUrl(app.url("/"))));
    Page page = context.newPage();
    if (!signIn.isEmpty()) {
      page.navigate(app.url("/sign-in"));
      page.fill("#name", signIn);
      page.fill("#password", ExampleCounty.PASSWORD);
      page.click("main button.primary");
      page.waitForURL(url -> !url.contains("sign-in"));
    }
    return page;
  }

  private static void look(Browser browser, String signIn, String path, String name) {
    for (String language : List.of("zh", "en")) {
      for (boolean phone : new boolean[] {false, true}) {
        Page page = page(browser, phone, language, signIn);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
            message -> {
              if (message.type().equals("error")) {
                complaints.add(message.text());
              }
            });
        page.navigate(app.url(path));
        String shot = name + "-" + language + (phone ? "-phone" : "");
        page.screenshot(
            new Page.ScreenshotOptions().setPath(SHOTS.resolve(shot + ".png")).setFullPage(phone));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as(shot)
            .isLessThanOrEqualTo(phone ? 390 : 1366);
        List<Rule> violations =
            new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
        assertThat(
                violations.stream()
                    .map(one -> one.getId() + " " + one.getNodes().getFirst().getHtml()))
            .as(shot)
            .isEmpty();
        assertThat(complaints.stream().filter(one -> !one.contains("style"))).as(shot).isEmpty();
        page.context().close();
      }
    }
  }

  @Test
  void showsEveryPageOfPublishingToEverybody() {
    approved.unit("512001", year, text -> text);
    long released = approved.released("512001");
    approved.unit("512002", year, text -> text);
    long open = approved.paper("512002");
    Chromium.withBrowser(
        browser -> {
          look(browser, "baomi512", "/disclosure", "disclosure-board");
          look(browser, "baomi512", "/disclosure/" + open, "disclosure-review");
          look(browser, "gongkai512", "/disclosure/" + released, "disclosure-released");
          look(browser, "", "/public/", "portal-index");
          look(browser, "", "/public/" + year + "/", "portal-year");
          look(browser, "", "/public/" + year + "/512001/", "portal-publication");
          look(browser, "", "/public/en/" + year + "/512001/", "portal-publication-english");
          look(browser, "xitong", "/inspection-setting", "inspection-setting");
        });
  }

  @Test
  void looksAtADroppedDocumentAndAnArchive() {
    Chromium.withBrowser(
        browser -> {
          look(browser, "", "/inspect", "inspection-start");
          Page page = page(browser, false, "zh", "yewu");
          page.navigate(app.url("/inspect"));
          page.setInputFiles("#file", new FilePayload("全县.zip", "application/zip", archive()));
          page.click("#drop button.primary");
          page.waitForSelector("table.sheet td .outcome-errors, table.sheet td .outcome-warnings");
          page.waitForFunction("!document.getElementById('progress')");
          String board = page.url().replaceFirst("^https?://[^/]+", "");
          page.screenshot(
              new Page.ScreenshotOptions().setPath(SHOTS.resolve("inspection-board.png")));
          page.click("table.sheet tbody a >> nth=0");
          page.waitForSelector("iframe.report");
          page.frameLocator("iframe.report").locator("article").first().waitFor();
          page.screenshot(
              new Page.ScreenshotOptions().setPath(SHOTS.resolve("inspection-findings.png")));
          page.setViewportSize(390, 844);
          page.screenshot(
              new Page.ScreenshotOptions().setPath(SHOTS.resolve("inspection-findings-phone.png")));
          page.navigate(app.url(board));
          page.screenshot(
              new Page.ScreenshotOptions().setPath(SHOTS.resolve("inspection-board-phone.png")));
          assertThat(
                  new AxeBuilder(page)
                      .withTags(List.of("wcag2a", "wcag2aa"))
                      .analyze()
                      .getViolations())
              .isEmpty();
        });
  }

  private static byte[] archive() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out);
        var files = Files.walk(Path.of("../examples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(Path.of("../examples").relativize(file).toString()));
        zip.write(Files.readAllBytes(file));
      }
      zip.putNextEntry(new ZipEntry("说明.txt"));
      zip.write("不是预算".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
