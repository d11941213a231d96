package org.mingzhang.formats.docx;

import java.util.Map;
import org.mingzhang.formats.container.PackageWriter;

/** The parts of a Word document that are the same in every one, or nearly. */
final class Parts {

  static final String SPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + type("/word/document.xml", OFFICE + "wordprocessingml.document.main+xml")
          + type("/word/styles.xml", OFFICE + "wordprocessingml.styles+xml")
          + type("/word/settings.xml", OFFICE + "wordprocessingml.settings+xml")
          + type("/word/footer1.xml", OFFICE + "wordprocessingml.footer+xml")
          + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
          + "</Types>";

  static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + relation("rId1", RELATION + "officeDocument", "word/document.xml")
          + relation(
              "rId2",
              "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
              "docProps/core.xml")
          + "</Relationships>";

  static final String DOCUMENT_RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + relation("rId1", RELATION + "styles", "styles.xml")
          + relation("rId2", RELATION + "settings", "settings.xml")
          + relation("rId3", RELATION + "footer", "footer1.xml")
          + "</Relationships>";

  static final String SETTINGS =
      "<w:settings "
          + SPACES
          + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>"
          + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
          + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";

  static final String FOOTER =
      "<w:ftr "
          + SPACES
          + "><w:p><w:pPr><w:pStyle w:val=\"Folio\"/></w:pPr>"
          + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
          + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
          + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";

  private Parts() {}

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  static String properties(Map<String, String> properties) {
    return "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + PackageWriter.escape(properties.getOrDefault("title", ""))
        + "</dc:title><dc:creator>"
        + PackageWriter.escape(properties.getOrDefault("creator", ""))
        + "</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>";
  }

  /** The pages of a section: upright or across, margins as in our own print. */
  static String section(boolean across, boolean first) {
    String restart = first ? "<w:pgNumType w:start=\"1\"/>" : "";
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
        + page(across)
        + restart
        + "</w:sectPr>";
  }

  static String frontSection() {
    return "<w:sectPr>" + page(false) + "</w:sectPr>";
  }

  private static String page(boolean across) {
    return across
        ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"1361\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\""
            + " w:header=\"851\" w:footer=\"680\" w:gutter=\"0\"/>"
        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1701\" w:right=\"1474\" w:bottom=\"1588\" w:left=\"1474\""
            + " w:header=\"851\" w:footer=\"794\" w:gutter=\"0\"/>";
  }

  static String styles() {
    return StyleSheet.xml();
  }
}
