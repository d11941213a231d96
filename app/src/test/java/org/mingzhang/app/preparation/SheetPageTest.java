package org.mingzhang.app.preparation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.Chromium;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.demo.ExampleCounty;

/** A sheet is handled like one of Excel, and nothing typed is lost. */
class SheetPageTest {

  private static final String UNIT = "513003";
  private static final int PATIENCE = 30_000;

  private final TestApp app = TestApp.shared();

  @BeforeAll
  static void bePatient() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  @Test
  void keepsAPastedBlockAndTakesItBack() {
    Chromium.withBrowser(
        browser -> {
          Page page = sheet(browser, "names");
          int before = page.locator("tbody tr").count();
          cell(page, before - 3, "code").click();
          paste(page, "2990101\t甲科目\n2990102\t乙科目\n2990103\t丙科目\n2990104\t丁科目\n");
          saved(page);
          page.reload();
          Locator pasted = page.getByText("丁科目");
          assertThat(pasted).isVisible();
          assertThat(cell(page, before, "name")).hasText("丁科目");
          cell(page, before, "name").click();
          page.keyboard().press("Delete");
          saved(page);
          assertThat(cell(page, before, "name")).hasText("");
          page.keyboard().press("Control+z");
          assertThat(cell(page, before, "name")).hasText("丁科目");
          saved(page);
        });
  }

  @Test
  void findsACodeByTheInitialsOfItsName() {
    Chromium.withBrowser(
        browser -> {
          Page page = sheet(browser, "revenue");
          Locator free = cell(page, page.locator("tbody tr").count() - 3, "function");
          free.click();
          page.keyboard().type("xzyx");
          assertThat(page.locator("#choices li").first()).containsText("行政运行");
          page.keyboard().press("Enter");
          assertThat(free).containsText("行政运行");
          saved(page);
          page.keyboard().press("Control+z");
          saved(page);
        });
  }

  @Test
  void keepsInTheBrowserWhatCannotBeSentAndSendsItLater() {
    Chromium.withBrowser(
        browser -> {
          Page page = sheet(browser, "names");
          Locator free = cell(page, page.locator("tbody tr").count() - 3, "name");
          page.context().setOffline(true);
          free.click();
          type(page, "断线时填的");
          assertThat(page.locator("#state.away")).containsText("已存本机");
          page.context().setOffline(false);
          saved(page);
          page.reload();
          assertThat(page.getByText("断线时填的")).isVisible();
        });
  }

  @Test
  void asksTheSecondWhichToKeep() {
    Chromium.withBrowser(
        browser -> {
          Page one = sheet(browser, "names");
          int row = one.locator("tbody tr").count() - 3;
          cell(one, row, "name").click();
          type(one, "起初");
          saved(one);
          Page two = sheet(browser, "names");
          two.context().setOffline(true);
          cell(two, row, "name").click();
          type(two, "第二人");
          assertThat(two.locator("#state.away")).isVisible();
          cell(one, row, "name").click();
          type(one, "第一人");
          saved(one);
          two.context().setOffline(false);
          assertThat(two.locator("#conflicts")).containsText("第一人");
          two.getByText("保留我的").click();
          saved(two);
          assertThat(cell(one, row, "name")).hasText("第二人");
        });
  }

  @Test
  void showsKeysAndAmountsAtOnceOnEveryScreen() {
    Chromium.withBrowser(
        browser -> {
          Page page = sheet(browser, "basic");
          for (int width : new int[] {1366, 390}) {
            page.setViewportSize(width, 768);
            for (String sheet : new String[] {"revenue", "carry", "basic", "spending", "assets"}) {
              page.navigate(app.url("/preparation/" + draft() + "/" + sheet));
              page.locator("td[role=gridcell]").first().waitFor();
              assertThat(ends(page, "amount")).as(sheet + " " + width).isTrue();
            }
          }
        });
  }

  @Test
  void keepsInViewWhichLineItIs() {
    Chromium.withBrowser(
        browser -> {
          Page page = sheet(browser, "purchases");
          assertThat(ends(page, "total")).isTrue();
          assertThat(page.locator("#more")).not().isEmpty();
          cell(page, 0, "project").click();
          page.keyboard().press("End");
          assertThat(page.locator("#more")).isEmpty();
          assertThat(ends(page, "project")).isTrue();
          assertThat(ends(page, "code")).isTrue();
        });
  }

  @Test
  void offersIndicatorsForAProjectAndTakesThemOver() {
    Chromium.withBrowser(
        browser -> {
          Page page = sheet(browser, "indicators");
          int free = page.locator("tbody tr").count() - 3;
          cell(page, free, "project").click();
          page.locator("[data-do=suggest]").press("Enter");
          assertThat(page.locator("#suggestions li button").first()).isFocused();
          page.keyboard().press("Enter");
          assertThat(page.locator("#suggestions h2")).containsText("可用的指标");
          page.locator("#suggestions li button").first().press("Enter");
          assertThat(cell(page, free, "level1")).containsText("指标");
          assertThat(cell(page, free, "project")).not().isEmpty();
          saved(page);
          page.locator("[data-do=undo]").click();
          assertThat(cell(page, free, "level1")).isEmpty();
          saved(page);
        });
  }

  /** Whether the cell of a column in the first line is in view from end to end, and on top. */
  private static boolean ends(Page page, String slot) {
    return (Boolean)
        page.evaluate(
            "slot => { const grid = document.getElementById('grid').getBoundingClientRect();"
                + " const cell = document.querySelector(`tbody td[data-slot='${slot}']`);"
                + " const { left, right } = cell.getBoundingClientRect();"
                + " cell.scrollIntoView({ block: 'center', inline: 'nearest' });"
                + " const now = cell.getBoundingClientRect();"
                + " const seen = document.elementFromPoint((left + right) / 2, now.top + 8);"
                + " return left >= grid.left - 1 && right <= grid.right + 1"
                + " && (seen === cell || cell.contains(seen)); }",
            slot);
  }

  @Test
  void hasNoBarriers() {
    Chromium.withBrowser(
        browser -> {
          Page page = sheet(browser, "revenue");
          assertThat(page.locator("#findings-count")).not().isEmpty();
          assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
          for (String wide : new String[] {"/purchases", "/indicators"}) {
            page.navigate(app.url("/preparation/" + draft() + wide));
            page.locator("td[role=gridcell]").first().waitFor();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
          }
          for (String other : new String[] {"", "/preview"}) {
            page.navigate(app.url("/preparation/" + draft() + other));
            assertThat(new AxeBuilder(page).exclude("iframe").analyze().getViolations()).isEmpty();
          }
          page.navigate(app.url("/preparation"));
          assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        });
  }

  private Page sheet(Browser browser, String sheet) {
    Page page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768)).newPage();
    page.navigate(app.url("/sign-in"));
    page.locator("#name").fill("jb" + UNIT);
    page.locator("#password").fill(ExampleCounty.PASSWORD);
    page.locator("main button").click();
    page.navigate(app.url("/preparation/" + draft() + "/" + sheet));
    page.locator("td[role=gridcell]").first().waitFor();
    return page;
  }

  private long draft() {
    long id =
        app.db()
            .sql(
                "select d.id from draft d join organisation o on o.id = d.organisation"
                    + " join campaign c on c.id = d.campaign where o.code = ?"
                    + " and c.state = 'OPEN' order by c.budget_year desc"
                    + " fetch first 1 row only")
            .param(UNIT)
            .query(Long.class)
            .single();
    app.db().sql("update draft set step = 'prepare' where id = ?").param(id).update();
    return id;
  }

  private static Locator cell(Page page, int row, String slot) {
    return page.locator("tbody tr").nth(row).locator("td[data-slot=" + slot + "]");
  }

  /** Opens the cell first: the keyboard of the test has no Chinese keys that would. */
  private static void type(Page page, String text) {
    page.keyboard().press("F2");
    page.keyboard().press("Control+a");
    page.keyboard().type(text);
    page.keyboard().press("Enter");
  }

  private static void saved(Page page) {
    assertThat(page.locator("#state.saved"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
  }

  private static void paste(Page page, String text) {
    page.evaluate(
        "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: data, bubbles: true, cancelable: true})); }",
        text);
  }
}
