package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

  @Test
  void marksTheCellOfAFindingThatIsClicked(@TempDir Path folder) {
    Path report = folder.resolve("report.html");
    Run.of("check", "--format", "html", "-o", report.toString(), Run.faulty());
    Chromium.open(report.toUri().toString(), ReportPageTest::clickFindingAndBack);
  }

  static void clickFindingAndBack(Page page) {
    Locator link = page.locator(".finding a.go[href*='-o']").first();
    String target = link.getAttribute("href");
    link.click();
    Locator cell = page.locator(target);
    assertThat(cell.getAttribute("class")).contains("mark", "here");
    cell.locator(".refs a").first().click();
    assertThat(page.locator(".finding.here").count()).isEqualTo(1);
  }
}
