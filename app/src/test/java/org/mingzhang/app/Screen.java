package org.mingzhang.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at his desk: a browser of his own, in which he has signed in. */
final class Screen {

  private final TestApp app;
  private final Page page;

  private Screen(TestApp app, Page page) {
    this.app = app;
    this.page = page;
  }

  /** A browser in which nobody has signed in. */
  static Screen open(TestApp app, Browser browser) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN"))
            .newPage();
    // What is asked before a step that cannot be taken back is answered with yes.
    page.onDialog(Dialog::accept);
    return new Screen(app, page);
  }

  Screen signIn(String name, String password) {
    go("/sign-in");
    page.fill("#name", name);
    page.fill("#password", password);
    page.click("main button.primary");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  Page page() {
    return page;
  }

  Screen go(String path) {
    page.navigate(app.url(path));
    return this;
  }

  /** Opens what hangs in the navigation, or any other link. */
  Screen follow(String text) {
    page.locator("a", new Page.LocatorOptions().setHasText(text)).first().click();
    return this;
  }

  /** Presses a button, and waits for the page that it leads to. */
  Screen press(String button) {
    page.locator(button).first().click();
    page.waitForLoadState();
    return this;
  }

  Screen sees(String text) {
    assertThat(page.locator("main")).containsText(text);
    return this;
  }

  /** Pastes rows, as Excel copies them, into the first free row of a sheet. */
  Screen paste(long draft, String sheet, String from, String rows) {
    go("/preparation/" + draft + "/" + sheet);
    cell(0, from).click();
    page.evaluate(
        "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: data, bubbles: true, cancelable: true})); }",
        rows);
    return saved();
  }

  /** Types over a cell. */
  Screen type(int row, String slot, String text) {
    cell(row, slot).click();
    page.keyboard().press("F2");
    page.keyboard().press("Control+a");
    page.keyboard().type(text);
    page.keyboard().press("Enter");
    return saved();
  }

  Screen saved() {
    assertThat(page.locator("#state.saved")).isVisible();
    return this;
  }

  Locator cell(int row, String slot) {
    return page.locator("tbody tr").nth(row).locator("td[data-slot='" + slot + "']");
  }
}
