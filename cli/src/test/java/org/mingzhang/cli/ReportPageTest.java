package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

  @Test
  void marksTheCellOfAFindingThatIsClicked(@TempDir Path folder) {
    Path chromium = chromium();
    assumeTrue(chromium != null, "no Chromium: install it or set MINGZHANG_BROWSER");
    Path report = folder.resolve("report.html");
    Run.of("check", "--format", "html", "-o", report.toString(), Run.faulty());
    Playwright.CreateOptions options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (Playwright playwright = Playwright.create(options);
        Browser browser = playwright.chromium().launch(launch(chromium))) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
      page.navigate(report.toUri().toString());
      Locator link = page.locator(".finding a.go[href*='-o']").first();
      String target = link.getAttribute("href");
      link.click();
      Locator cell = page.locator(target);
      assertThat(cell.getAttribute("class")).contains("mark", "here");
      cell.locator(".refs a").first().click();
      assertThat(page.locator(".finding.here").count()).isEqualTo(1);
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

  private static Path chromium() {
    String chosen = System.getenv("MINGZHANG_BROWSER");
    Path path = Path.of(chosen == null || chosen.isEmpty() ? "/usr/bin/chromium" : chosen);
    return Files.isExecutable(path) ? path : null;
  }
}
