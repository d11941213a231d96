package org.mingzhang.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real browser for the tests of pages; where there is none they skip and say so. */
public final class Chromium {

  private Chromium() {}

  /** Opens an address on a screen of an office and hands the page to the test. */
  public static void open(String address, Consumer<Page> test) {
    withBrowser(
        browser -> {
          Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
          page.navigate(address);
          test.accept(page);
        });
  }

  /** Hands a browser to the test, for tests of several people or of small screens. */
  public static void withBrowser(Consumer<Browser> test) {
    String chosen = System.getenv("MINGZHANG_BROWSER");
    Path path = Path.of(chosen == null || chosen.isEmpty() ? "/usr/bin/chromium" : chosen);
    assumeTrue(Files.isExecutable(path), "no Chromium: install it or set MINGZHANG_BROWSER");
    Playwright.CreateOptions options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (Playwright playwright = Playwright.create(options);
        Browser browser = playwright.chromium().launch(launch(path))) {
      test.accept(browser);
    }
  }

  private static BrowserType.LaunchOptions launch(Path chromium) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(chromium)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}
