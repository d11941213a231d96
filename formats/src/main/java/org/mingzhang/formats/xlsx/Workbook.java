package org.mingzhang.formats.xlsx;

import java.util.List;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.formats.container.PackageWriter;

/** The package of a workbook: which sheets it has, and how they are printed. */
final class Workbook {

  static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Workbook() {}

  static byte[] bytes(DocumentInfo info, List<? extends WrittenSheet> sheets, CellStyles styles) {
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder(RELATIONS);
    PackageWriter parts = new PackageWriter();
    for (int i = 1; i <= sheets.size(); i++) {
      types.append(type("/xl/worksheets/sheet" + i + ".xml", OFFICE + "worksheet+xml"));
      relations.append(
          relation("rId" + i, RELATION + "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    relations.append(relation("rIdStyles", RELATION + "styles", "styles.xml"));
    parts
        .xml(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", OFFICE + "sheet.main+xml")
                + type("/xl/styles.xml", OFFICE + "styles+xml")
                + type(
                    "/docProps/core.xml",
                    "application/vnd.openxmlformats-package.core-properties+xml")
                + types
                + "</Types>")
        .xml(
            "_rels/.rels",
            RELATIONS
                + relation("rId1", RELATION + "officeDocument", "xl/workbook.xml")
                + relation(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml")
                + "</Relationships>")
        .xml("docProps/core.xml", properties(info))
        .xml("xl/workbook.xml", workbook(sheets))
        .xml("xl/_rels/workbook.xml.rels", relations.append("</Relationships>"));
    for (int i = 0; i < sheets.size(); i++) {
      parts.xml("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml());
    }
    return parts.xml("xl/styles.xml", styles.xml()).bytes();
  }

  private static String workbook(List<? extends WrittenSheet> sheets) {
    StringBuilder list = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      WrittenSheet sheet = sheets.get(i);
      String quoted = "'" + PackageWriter.escape(sheet.name()) + "'!";
      list.append("<sheet name=\"").append(PackageWriter.escape(sheet.name()));
      list.append("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i + 1, i + 1));
      names.append(defined("Print_Area", i, quoted + sheet.printArea()));
      if (!sheet.titleRows().isEmpty()) {
        names.append(defined("Print_Titles", i, quoted + sheet.titleRows()));
      }
    }
    return "<workbook xmlns=\""
        + SPACE
        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"
        + list
        + "</sheets><definedNames>"
        + names
        + "</definedNames></workbook>";
  }

  private static String defined(String name, int sheet, String reference) {
    return "<definedName name=\"_xlnm.%s\" localSheetId=\"%d\">%s</definedName>"
        .formatted(name, sheet, reference);
  }

  private static String properties(DocumentInfo info) {
    return "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + PackageWriter.escape(info.title().replace("\n", ""))
        + "</dc:title><dc:creator>"
        + PackageWriter.escape(info.publisher())
        + "</dc:creator></cp:coreProperties>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /** How a sheet is printed: as wide as the page, in as many pages as it is long. */
  static String page(boolean across) {
    return "<printOptions horizontalCentered=\"1\"/>"
        + "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.8\" bottom=\"0.8\" header=\"0.3\""
        + " footer=\"0.4\"/><pageSetup paperSize=\"9\" orientation=\""
        + (across ? "landscape" : "portrait")
        + "\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
        + "<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>";
  }
}
