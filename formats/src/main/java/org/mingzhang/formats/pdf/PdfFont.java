package org.mingzhang.formats.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mingzhang.formats.typeset.Face;
import org.mingzhang.formats.typeset.FontSubset;

/**
 * A face as PDF embeds it. Every character has a code of its own, even where two share a shape, so
 * that the text taken out of the file is the text that was put in.
 */
final class PdfFont {

  private static final int SYMBOLIC = 4;
  private static final int EM = 1000;

  private final Map<Integer, Integer> codes = new HashMap<>();
  private final List<Integer> characters;
  private final COSDictionary dictionary = new COSDictionary();

  PdfFont(PDDocument pdf, Face face, SortedSet<Integer> used) throws IOException {
    characters = new ArrayList<>(used);
    for (int i = 0; i < characters.size(); i++) {
      codes.put(characters.get(i), i + 1);
    }
    FontSubset subset = FontSubset.ofShapes(face, used);
    String name = prefix(used.hashCode()) + "+" + face.postScriptName();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setName(COSName.BASE_FONT, name);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    dictionary.setItem(COSName.TO_UNICODE, Streams.packed(pdf, toUnicode()));
    COSArray descendants = new COSArray();
    descendants.add(descendant(pdf, face, name, subset));
    dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  static COSName name(Face face) {
    return COSName.getPDFName("F" + face.ordinal());
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** Appends the codes of a text, in hexadecimal. */
  void encode(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int code = codes.getOrDefault(text.codePointAt(i), 0);
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(Character.forDigit(code >> shift & 0xF, 16));
      }
    }
  }

  /** Six letters that tell this subset from others of the font. */
  private static String prefix(int hash) {
    StringBuilder prefix = new StringBuilder();
    long rest = hash & 0xFFFFFFFFL;
    for (int i = 0; i < 6; i++) {
      prefix.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return prefix.toString();
  }

  private COSDictionary descendant(PDDocument pdf, Face face, String name, FontSubset subset)
      throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(pdf, face, name, subset));
    font.setInt(COSName.DW, EM);
    font.setItem(COSName.W, widths(face));
    font.setItem(COSName.CID_TO_GID_MAP, Streams.packed(pdf, shapes(subset)));
    return font;
  }

  private COSArray widths(Face face) {
    COSArray each = new COSArray();
    for (int character : characters) {
      each.add(new COSFloat(face.width(character) * EM));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ONE);
    widths.add(each);
    return widths;
  }

  private byte[] shapes(FontSubset subset) {
    byte[] shapes = new byte[2 * (characters.size() + 1)];
    for (int i = 0; i < characters.size(); i++) {
      int shape = subset.glyphs().getOrDefault(characters.get(i), 0);
      shapes[2 * i + 2] = (byte) (shape >> 8);
      shapes[2 * i + 3] = (byte) shape;
    }
    return shapes;
  }

  private static COSDictionary descriptor(PDDocument pdf, Face face, String name, FontSubset subset)
      throws IOException {
    TrueTypeFont font = face.font();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    float unit = (float) EM / font.getUnitsPerEm();
    COSArray box = new COSArray();
    box.add(new COSFloat(font.getHeader().getXMin() * unit));
    box.add(new COSFloat(font.getHeader().getYMin() * unit));
    box.add(new COSFloat(font.getHeader().getXMax() * unit));
    box.add(new COSFloat(font.getHeader().getYMax() * unit));
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, font.getHorizontalHeader().getAscender() * unit);
    descriptor.setFloat(COSName.DESCENT, font.getHorizontalHeader().getDescender() * unit);
    descriptor.setFloat(COSName.CAP_HEIGHT, 733);
    descriptor.setInt(COSName.STEM_V, face == Face.BOLD ? 140 : 80);
    COSStream program = Streams.packed(pdf, subset.bytes());
    program.setInt(COSName.LENGTH1, subset.bytes().length);
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private byte[] toUnicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 0; from < characters.size(); from += 100) {
      int to = Math.min(characters.size(), from + 100);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append("<%04X> <".formatted(i + 1));
        Character.toString(characters.get(i)).chars().forEach(c -> map.append("%04X".formatted(c)));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(US_ASCII);
  }
}
