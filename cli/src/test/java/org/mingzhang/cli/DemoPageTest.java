package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The demo as a person sees it: a list of budgets, and the findings of each. */
class DemoPageTest {

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void showsTheFindingsOfTheExamplesInABrowser() throws IOException, InterruptedException {
    String port = Integer.toString(freePort());
    String examples = Path.of(Run.faulty()).getParent().getParent().toString();
    Thread demo =
        Thread.ofVirtual().start(() -> Run.of("demo", "--port", port, "--examples", examples));
    String address = "http://localhost:" + port + "/";
    awaitAnswer(address);
    Chromium.open(
        address,
        page -> {
          assertThat(page.locator("a.clean").count()).isEqualTo(9);
          page.locator("a.errors").first().click();
          assertThat(page.locator("h1").innerText()).contains("清河口县水务局本级");
          ReportPageTest.clickFindingAndBack(page);
        });
    demo.interrupt();
    demo.join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitAnswer(String address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (true) {
        try {
          client.send(request, BodyHandlers.discarding());
          return;
        } catch (IOException notYet) {
          Thread.sleep(200);
        }
      }
    }
  }
}
