package org.mingzhang.app.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests. */
final class Zips {

  private Zips() {}

  static byte[] of(Map<String, byte[]> files) {
    return of(files, StandardCharsets.UTF_8);
  }

  static byte[] of(Map<String, byte[]> files, Charset names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Many copies of a document, each a little different. */
  static SequencedMap<String, byte[]> copies(byte[] text, int count) {
    SequencedMap<String, byte[]> files = new java.util.LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      String own = new String(text, StandardCharsets.UTF_8) + "\n附" + i + "\n";
      files.put("单位" + i + ".txt", own.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
