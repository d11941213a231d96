package org.mingzhang.app.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.engine.opendata.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares published files with what their manifest says of them. */
final class Manifests {

  private static final String NAME = "manifest.json";
  private static final Pattern LINK = Pattern.compile("href=\"/public/([^\"]+/files/[^\"]+)\"");

  private Manifests() {}

  /** Fails unless exactly the files of a manifest are there, each with its length and digests. */
  static void demandSame(String where, byte[] manifest, Map<String, byte[]> files) {
    TreeSet<String> listed = new TreeSet<>();
    for (JsonNode entry : JsonMapper.shared().readTree(manifest).path("files")) {
      String name = entry.path("file").asString();
      listed.add(name);
      byte[] bytes = files.get(name);
      if (bytes == null
          || bytes.length != entry.path("bytes").asLong()
          || !Manifest.sm3(bytes).equals(entry.path("sm3").asString())
          || !sha256(bytes).equals(entry.path("sha256").asString())) {
        throw new IllegalStateException(where + name + " is not what the manifest says");
      }
    }
    if (listed.isEmpty() || !listed.equals(new TreeSet<>(files.keySet()))) {
      throw new IllegalStateException(where + ": listed " + listed + ", there " + files.keySet());
    }
  }

  /** Fails unless every page in a folder of exported pages leads to files that are whole. */
  static void demandWhole(Path export) throws IOException {
    if (!Files.isDirectory(export)) {
      return;
    }
    List<Path> pages;
    try (Stream<Path> all = Files.walk(export)) {
      pages = all.filter(file -> file.endsWith("index.html")).toList();
    }
    for (Path page : pages) {
      Map<String, byte[]> files = new TreeMap<>();
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String path = java.net.URLDecoder.decode(link.group(1), StandardCharsets.UTF_8);
        files.put(
            path.substring(path.indexOf("/files/") + 7), Files.readAllBytes(export.resolve(path)));
      }
      byte[] manifest = files.remove(NAME);
      if (manifest != null) {
        demandSame(page + " ", manifest, files);
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
