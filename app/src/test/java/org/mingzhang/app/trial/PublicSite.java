package org.mingzhang.app.trial;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.engine.opendata.Manifest;

/** What is public, as anybody can see it: page, files, manifest. */
final class PublicSite {

  private static final Pattern FILE = Pattern.compile("href=\"(/public/[^\"]+/files/([^\"]+))\"");
  private static final String MANIFEST = "manifest.json";
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  /** The manifest of each publication as it was seen first; it never changes. */
  private final Map<String, String> manifests = new ConcurrentHashMap<>();

  PublicSite(Server server) {
    this.server = server;
  }

  /** Whether it has been looked at before. */
  boolean knows(String publication) {
    return manifests.containsKey(publication);
  }

  /**
   * Fetches a publication with all its files and compares them with the manifest.
   *
   * @param publication year/code/number
   */
  void verify(String publication) throws IOException, InterruptedException {
    String path = "/public/" + publication + "/";
    Map<String, byte[]> files = new TreeMap<>();
    Matcher link = FILE.matcher(new String(get(path), StandardCharsets.UTF_8));
    while (link.find()) {
      files.put(URLDecoder.decode(link.group(2), StandardCharsets.UTF_8), get(link.group(1)));
    }
    byte[] manifest = files.remove(MANIFEST);
    demand(manifest != null, path + " has no manifest");
    Manifests.demandSame(path, manifest, files);
    String sm3 = Manifest.sm3(manifest);
    String before = manifests.putIfAbsent(publication, sm3);
    demand(before == null || before.equals(sm3), path + " has been changed");
    String[] parts = publication.split("/");
    String budget = "/public/%s/%s/".formatted(parts[0], parts[1]);
    demand(
        new String(get("/public/" + parts[0] + "/"), StandardCharsets.UTF_8).contains(budget),
        budget + " is not listed");
  }

  private byte[] get(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(server.url(path))).build(),
            BodyHandlers.ofByteArray());
    demand(answer.statusCode() == OK, path + ": " + answer.statusCode());
    return answer.body();
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
