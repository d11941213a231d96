package org.mingzhang.formats.docx;

/** The styles of a written document: text in 仿宋, headings in 黑体, tables in 宋体. */
final class StyleSheet {

  private static final String TEXT = "仿宋";
  private static final String HEAD = "黑体";
  private static final String TABLE = "宋体";

  private StyleSheet() {}

  static String xml() {
    StringBuilder out = new StringBuilder("<w:styles " + Parts.SPACES + "><w:docDefaults>");
    out.append("<w:rPrDefault><w:rPr>").append(fonts(TEXT)).append("<w:sz w:val=\"28\"/>");
    out.append("<w:szCs w:val=\"28\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>");
    out.append("</w:rPr></w:rPrDefault></w:docDefaults>");
    out.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">");
    out.append("<w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
    out.append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">");
    out.append("<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>");
    out.append("<w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>");
    out.append("<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    out.append("<w:style w:type=\"table\" w:styleId=\"Sheet\"><w:name w:val=\"预算表\"/>");
    out.append("<w:basedOn w:val=\"TableNormal\"/><w:tblPr>").append(borders());
    out.append("</w:tblPr></w:style>");
    headings(out);
    style(
        out,
        "Text",
        "正文段落",
        "<w:spacing w:line=\"500\" w:lineRule=\"exact\"/>"
            + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/><w:jc w:val=\"both\"/>",
        "");
    style(
        out,
        "CoverTitle",
        "封面标题",
        "<w:spacing w:before=\"3600\" w:after=\"2400\" w:line=\"360\" w:lineRule=\"auto\"/>"
            + "<w:jc w:val=\"center\"/>",
        fonts(HEAD) + size(56));
    style(
        out,
        "Headline",
        "文题",
        "<w:keepNext/>" + spaced(0, 240) + "<w:jc w:val=\"center\"/>",
        fonts(HEAD) + "<w:b/>" + size(34));
    style(out, "Publisher", "封面单位", spaced(1200, 2400) + "<w:jc w:val=\"center\"/>", size(32));
    style(out, "Cover", "封面", spaced(60, 60) + "<w:jc w:val=\"center\"/>", size(28));
    style(
        out,
        "ContentsTitle",
        "目录标题",
        spaced(0, 240) + "<w:jc w:val=\"center\"/>",
        fonts(HEAD) + size(40));
    for (int level = 1; level <= 3; level++) {
      int indent = 360 * (level - 1);
      style(
          out,
          "TOC" + level,
          "toc " + level,
          "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\""
              + " w:pos=\"8948\"/></w:tabs><w:spacing w:line=\"440\" w:lineRule=\"exact\"/>"
              + "<w:ind w:left=\""
              + indent
              + "\"/>",
          size(24));
    }
    String line = "<w:spacing w:line=\"320\" w:lineRule=\"exact\"/>";
    style(
        out,
        "Label",
        "表头说明",
        "<w:keepNext/>" + line + "<w:jc w:val=\"center\"/>",
        fonts(TABLE) + size(21));
    style(
        out,
        "Unit",
        "表头单位",
        "<w:keepNext/>" + line + "<w:jc w:val=\"right\"/>",
        fonts(TABLE) + size(21));
    style(out, "Note", "表注", spaced(60, 60), fonts(TABLE) + size(21));
    style(out, "Gap", "空行", "<w:spacing w:line=\"120\" w:lineRule=\"exact\"/>", size(8));
    style(out, "Folio", "footer", "<w:jc w:val=\"center\"/>", fonts(TABLE) + size(21));
    cell(out, "Cell", "left", "");
    cell(out, "CellCentre", "center", "");
    cell(out, "CellFigure", "right", "");
    cell(out, "CellHead", "center", "<w:b/>");
    return out.append("</w:styles>").toString();
  }

  private static void headings(StringBuilder out) {
    int[] sizes = {40, 33, 28};
    for (int level = 1; level <= 9; level++) {
      String paragraph =
          "<w:keepNext/><w:keepLines/>"
              + spaced(level < 3 ? 240 : 120, 120)
              + (level == 1 ? "<w:jc w:val=\"center\"/>" : "")
              + "<w:outlineLvl w:val=\""
              + (level - 1)
              + "\"/>";
      String run = fonts(HEAD) + "<w:b/>" + size(sizes[Math.min(level, sizes.length) - 1]);
      style(out, "Heading" + level, "heading " + level, paragraph, run);
    }
  }

  private static void cell(StringBuilder out, String id, String alignment, String more) {
    style(
        out,
        id,
        id,
        "<w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"" + alignment + "\"/>",
        fonts(TABLE) + more + size(18));
  }

  private static void style(
      StringBuilder out, String id, String name, String paragraph, String run) {
    out.append("<w:style w:type=\"paragraph\" w:styleId=\"")
        .append(id)
        .append("\"><w:name w:val=\"");
    out.append(name).append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>");
    out.append(paragraph).append("</w:pPr><w:rPr>").append(run).append("</w:rPr></w:style>");
  }

  private static String fonts(String name) {
    return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\""
        + name
        + "\" w:cs=\"Times New Roman\"/>";
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }

  private static String spaced(int before, int after) {
    return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
  }

  private static String borders() {
    StringBuilder out = new StringBuilder("<w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      int width = side.equals("top") || side.equals("bottom") ? 8 : 4;
      out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"").append(width);
      out.append("\" w:space=\"0\" w:color=\"auto\"/>");
    }
    return out.append("</w:tblBorders>").toString();
  }
}
