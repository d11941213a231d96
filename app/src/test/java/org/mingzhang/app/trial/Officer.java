package org.mingzhang.app.trial;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of the example county at work. */
final class Officer {

  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private volatile String token = "";

  private Officer(Server server) {
    this.server = server;
  }

  /** Signs in with one click. */
  static Officer of(Server server, String signIn) throws IOException, InterruptedException {
    Officer officer = new Officer(server);
    officer.get("/sign-in");
    officer.post("/demo/" + signIn, Map.of());
    officer.get("/account");
    return officer;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(server.url(path)))
                .timeout(PATIENCE)
                .header("Accept", "text/html,*/*")
                .build(),
            BodyHandlers.ofString());
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(path, "application/x-www-form-urlencoded", body);
  }

  /** Types one cell of the sheet of basic expenditure; true if it is told as saved. */
  boolean type(long draft, String line, String from, String to)
      throws IOException, InterruptedException {
    return type(draft, new Cell("basic", line, "amount"), from, to);
  }

  /** Types a cell; true if it is told as saved. */
  boolean type(long draft, Cell cell, String from, String to)
      throws IOException, InterruptedException {
    String change =
        JsonMapper.shared()
            .writeValueAsString(
                List.of(
                    Map.of(
                        "line",
                        cell.line(),
                        "sheet",
                        cell.sheet(),
                        "place",
                        9000,
                        "slot",
                        cell.slot(),
                        "from",
                        from,
                        "to",
                        to)));
    HttpResponse<String> answer =
        send("/preparation/" + draft + "/cells", "application/json", change);
    return answer.statusCode() == 200 && answer.body().contains("\"saved\":true");
  }

  /** Where something is typed. */
  record Cell(String sheet, String line, String slot) {}

  private HttpResponse<String> send(String path, String type, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.url(path)))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .header("Accept", type.endsWith("json") ? "application/json" : "text/html")
            .header("X-CSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
