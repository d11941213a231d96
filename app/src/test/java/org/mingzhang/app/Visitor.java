package org.mingzhang.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/** Somebody who calls the application over HTTP, with a session and the token of its forms. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"");

  private TestApp app;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private String token = "";

  Visitor(TestApp app) {
    this.app = app;
  }

  /** An answer. */
  public record Answer(int status, String body, byte[] bytes, HttpResponse<byte[]> response) {

    /** Where the browser is sent; "" if nowhere. */
    public String location() {
      return response
          .headers()
          .firstValue("Location")
          .orElse("")
          .replaceFirst("^https?://[^/]+", "");
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** All its text, of a workbook that of its parts. */
    public String text() {
      if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
        return body;
      }
      StringBuilder text = new StringBuilder();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        while (zip.getNextEntry() != null) {
          text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString();
    }
  }

  /** Signs in by the form. */
  public Visitor signIn(String name, String password) {
    token();
    post("/sign-in", Map.of("name", name, "password", password));
    token = "";
    return this;
  }

  /** Goes on at another node, with the same cookies. */
  public Visitor at(TestApp node) {
    app = node;
    return this;
  }

  /** Sends a wrong token from now on, as a page of another site would. */
  public void forgetToken() {
    token = "forged";
  }

  /** Opens a path as a browser does, without following where it sends. */
  public Answer get(String path) {
    Answer answer =
        send(
            HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET()
                .build());
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  /** Sends a form. */
  public Answer post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return postForm(path, body);
  }

  /** Sends a form whose fields are encoded already, for fields that are there several times. */
  public Answer postForm(String path, String body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .header("X-CSRF-TOKEN", token())
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Sends JSON, as the scripts of the pages do. */
  public Answer postJson(String path, String json) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("X-CSRF-TOKEN", token())
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** Sends a file in a field of a form. */
  public Answer upload(String path, String field, String name, byte[] file) {
    String boundary = "----mingzhang";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(boundary, field, name)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Accept", "text/html")
            .header("X-CSRF-TOKEN", token())
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  /** A request of any kind. */
  public Answer send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(),
          new String(response.body(), StandardCharsets.UTF_8),
          response.body(),
          response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Some page that this visitor may see has it. */
  private String token() {
    for (String page : List.of("/account", "/account/password", "/sign-in")) {
      if (token.isEmpty()) {
        get(page);
      }
    }
    return token;
  }

  private URI uri(String path) {
    return URI.create(app.url(path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
