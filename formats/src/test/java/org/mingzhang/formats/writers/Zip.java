package org.mingzhang.formats.writers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip archives as maps of their parts. */
public final class Zip {

  private Zip() {}

  public static byte[] pack(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static Map<String, byte[]> unpack(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** The archive with one part put in or replaced. */
  public static byte[] with(byte[] bytes, String part, String content) {
    Map<String, byte[]> parts = unpack(bytes);
    parts.put(part, content.getBytes(UTF_8));
    return pack(parts);
  }

  /** An office package whose main part is related to the other parts by their names' last words. */
  static byte[] office(String mainPart, Map<String, String> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    String folder = mainPart.substring(0, mainPart.indexOf('/') + 1);
    StringBuilder relations = new StringBuilder();
    StringBuilder types = new StringBuilder();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      String name = part.getKey();
      String kind = name.replaceAll(".*/|[0-9]*\\.xml$", "").replaceAll("^sheet$", "worksheet");
      if (!name.equals(mainPart)) {
        relations.append(relation(kind + "1", kind, name.substring(folder.length())));
      }
      types.append(contentType(name, folder, kind));
      all.put(name, (HEAD + part.getValue()).getBytes(UTF_8));
    }
    String name = mainPart.substring(folder.length());
    all.put(folder + "_rels/" + name + ".rels", relations(relations.toString()));
    all.put("_rels/.rels", relations(relation("rId1", "officeDocument", mainPart)));
    all.put("[Content_Types].xml", types(types.toString()));
    return pack(all);
  }

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
        .formatted(id, kind, target);
  }

  private static byte[] relations(String inner) {
    return (HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + inner
            + "</Relationships>")
        .getBytes(UTF_8);
  }

  private static String contentType(String part, String folder, String kind) {
    String family = folder.equals("xl/") ? "spreadsheetml" : "wordprocessingml";
    String main = kind.equals("workbook") ? "sheet.main" : kind;
    return "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.%s+xml\"/>"
        .formatted(part, family, kind.equals("document") ? "document.main" : main);
  }

  private static byte[] types(String inner) {
    return (HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + inner
            + "</Types>")
        .getBytes(UTF_8);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
