package org.mingzhang.formats.ofd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mingzhang.document.Document;
import org.mingzhang.formats.container.PackageWriter;
import org.mingzhang.formats.typeset.Face;
import org.mingzhang.formats.typeset.FontSubset;
import org.mingzhang.formats.typeset.Printed;
import org.mingzhang.formats.typeset.Sheet;
import org.mingzhang.formats.writing.MissingGlyphs;
import org.mingzhang.formats.writing.Writer;

/** Writes OFD: the same pages as in PDF, with text, a subset of the font, and an outline. */
public final class OfdWriter implements Writer {

  static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  @Override
  public String name() {
    return "ofd";
  }

  @Override
  public byte[] write(Document document) throws MissingGlyphs {
    Printed printed = Printed.of(document);
    Map<Face, FontSubset> fonts = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      if (!printed.characters(face).isEmpty()) {
        fonts.put(face, FontSubset.withCharacters(face, printed.characters(face)));
      }
    }
    PackageWriter parts = new PackageWriter();
    Numbers numbers = new Numbers(printed.sheets().size());
    Map<Integer, String> pages = new TreeMap<>();
    for (int i = 0; i < printed.sheets().size(); i++) {
      pages.put(i, new PageXml(printed.sheets().get(i), numbers, fonts).xml());
    }
    parts.xml("OFD.xml", root(printed, pages));
    parts.xml("Doc_0/Document.xml", document(printed, numbers));
    parts.xml("Doc_0/PublicRes.xml", resources(fonts));
    pages.forEach((i, xml) -> parts.xml("Doc_0/Pages/Page_" + i + "/Content.xml", xml));
    fonts.forEach((face, font) -> parts.part("Doc_0/Res/" + file(face), font.bytes()));
    return parts.bytes();
  }

  /** The numbers of things in the file: fonts first, then pages, then what is on them. */
  static final class Numbers {
    private final int fonts;
    private int last;

    Numbers(int pages) {
      fonts = Face.values().length;
      last = fonts + pages;
    }

    static int font(Face face) {
      return 1 + face.ordinal();
    }

    int page(int index) {
      return 1 + fonts + index;
    }

    int next() {
      return ++last;
    }
  }

  private static String file(Face face) {
    return face.postScriptName() + ".ttf";
  }

  /** The number of the file follows from what it says, not from the clock. */
  private static String root(Printed printed, Map<Integer, String> pages) {
    byte[] said = pages.values().toString().getBytes(UTF_8);
    String id = UUID.nameUUIDFromBytes(said).toString().replace("-", "");
    StringBuilder out =
        new StringBuilder("<ofd:OFD " + SPACE + " Version=\"1.0\" DocType=\"OFD\">");
    out.append("<ofd:DocBody><ofd:DocInfo><ofd:DocID>").append(id).append("</ofd:DocID>");
    element("Title", printed.title(), out);
    element("Author", printed.info().publisher(), out);
    element("Creator", "Mingzhang", out);
    out.append("</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>");
    return out.append("</ofd:OFD>").toString();
  }

  private static void element(String name, String content, StringBuilder out) {
    if (!content.isEmpty()) {
      out.append("<ofd:").append(name).append('>').append(PackageWriter.escape(content));
      out.append("</ofd:").append(name).append('>');
    }
  }

  private static String document(Printed printed, Numbers numbers) {
    StringBuilder out = new StringBuilder("<ofd:Document " + SPACE + "><ofd:CommonData>");
    out.append("<ofd:MaxUnitID>").append(numbers.next()).append("</ofd:MaxUnitID>");
    out.append("<ofd:PageArea>").append(box(printed.sheets().getFirst()));
    out.append("</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>");
    out.append("<ofd:Pages>");
    List<Sheet> sheets = printed.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      out.append("<ofd:Page ID=\"").append(numbers.page(i)).append("\" BaseLoc=\"Pages/Page_");
      out.append(i).append("/Content.xml\"/>");
    }
    out.append("</ofd:Pages>");
    Outlines.write(printed.outline(), numbers, out);
    return out.append("</ofd:Document>").toString();
  }

  static String box(Sheet sheet) {
    return "<ofd:PhysicalBox>0 0 "
        + Millimetres.of(sheet.width())
        + " "
        + Millimetres.of(sheet.height())
        + "</ofd:PhysicalBox>";
  }

  private static String resources(Map<Face, FontSubset> fonts) {
    StringBuilder out = new StringBuilder("<ofd:Res " + SPACE + " BaseLoc=\"Res\"><ofd:Fonts>");
    for (Face face : fonts.keySet()) {
      out.append("<ofd:Font ID=\"").append(Numbers.font(face)).append("\" FontName=\"");
      out.append(face.postScriptName()).append("\" FamilyName=\"Noto Sans SC\"");
      out.append(face == Face.BOLD ? " Bold=\"true\"" : "");
      out.append("><ofd:FontFile>").append(file(face)).append("</ofd:FontFile></ofd:Font>");
    }
    return out.append("</ofd:Fonts></ofd:Res>").toString();
  }
}
