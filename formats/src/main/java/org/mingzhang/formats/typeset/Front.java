package org.mingzhang.formats.typeset;

import java.util.List;
import org.mingzhang.document.Box;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;

/** Sets what stands before the first page: the cover, and the contents with their pages. */
final class Front {

  private static final float TITLE = 28;
  private static final float LEAST_TITLE = 18;
  private static final float PUBLISHER = 16;
  private static final float LINE = 14;
  private static final float ENTRY = 12;
  private static final float ENTRY_LEADING = 22;
  private static final int DEEPEST = 3;

  private final Element root;
  private final List<Sheet> sheets;

  private Front(Element root, List<Sheet> sheets) {
    this.root = root;
    this.sheets = sheets;
  }

  static void set(Document document, Element root, List<Target> outline, List<Sheet> sheets) {
    Front front = new Front(root, sheets);
    if (document.info().hasCover()) {
      front.cover(document.info());
    }
    if (document.info().contents() && !outline.isEmpty()) {
      front.contents(outline);
    }
  }

  private Sheet open() {
    sheets.add(new Sheet(Paper.SHORT_SIDE, Paper.LONG_SIDE));
    return sheets.getLast();
  }

  private void cover(DocumentInfo info) {
    Sheet sheet = open();
    float top = sheet.height() * 0.28f;
    top = centred(sheet, info.title(), Face.BOLD, titleSize(info.title()), top) + TITLE;
    float middle = sheet.width() / 2;
    sheet.print(new Mark.Rule(middle - 60, top, middle + 60, top, 1));
    centred(sheet, info.byline(), Face.REGULAR, PUBLISHER, top + TITLE);
    float height = 0;
    LineBreaker breaker = new LineBreaker(Face.REGULAR, LINE);
    for (String line : info.cover()) {
      height += breaker.wrap(line, width()).size() * LINE * 1.8f;
    }
    float at = Math.max(top + 5 * TITLE, sheet.height() - Paper.BOTTOM - Paper.mm(18) - height);
    for (String line : info.cover()) {
      at = centred(sheet, line, Face.REGULAR, LINE, at);
    }
  }

  /** A long name is set smaller rather than broken. */
  private static float titleSize(String title) {
    float longest = title.lines().map(Face.BOLD::width).max(Float::compare).orElse(0f);
    return Math.max(LEAST_TITLE, Math.min(TITLE, 0.99f * width() / longest));
  }

  private static float width() {
    return Paper.SHORT_SIDE - 2 * Paper.SIDE;
  }

  private float centred(Sheet sheet, String text, Face face, float size, float top) {
    float at = top;
    if (text.isEmpty()) {
      return at;
    }
    Element element = root.add(Element.Role.P);
    for (TextLine line : new LineBreaker(face, size).wrap(text, width())) {
      float left = (sheet.width() - line.width()) / 2;
      sheet.print(new Mark.Text(face, size, left, at + 1.3f * size, 0, line.text(), element));
      at += 1.8f * size;
    }
    return at;
  }

  private void contents(List<Target> outline) {
    Sheet sheet = open();
    float top = centred(sheet, "目录", Face.BOLD, Paper.headingSize(1), Paper.TOP) + ENTRY;
    Element list = root.add(Element.Role.TOC);
    int before = sheets.size() - 1;
    int pages = before + pagesOfContents(outline, sheet, top);
    for (Target target : outline) {
      if (target.level() <= DEEPEST) {
        if (top + ENTRY_LEADING > sheet.height() - Paper.BOTTOM) {
          sheet = open();
          top = Paper.TOP;
        }
        entry(sheet, target.behind(pages), top, list);
        top += ENTRY_LEADING;
      }
    }
  }

  private static int pagesOfContents(List<Target> outline, Sheet sheet, float top) {
    long entries = outline.stream().filter(target -> target.level() <= DEEPEST).count();
    float room = sheet.height() - Paper.BOTTOM - top;
    float fullRoom = sheet.height() - Paper.BOTTOM - Paper.TOP;
    long rest = entries - (int) (room / ENTRY_LEADING);
    return rest <= 0 ? 1 : 1 + (int) Math.ceil((double) rest / (int) (fullRoom / ENTRY_LEADING));
  }

  private static void entry(Sheet sheet, Target target, float top, Element list) {
    Element link = list.add(Element.Role.TOCI).add(Element.Role.LINK);
    float left = Paper.SIDE + (target.level() - 1) * 1.5f * ENTRY;
    float right = sheet.width() - Paper.SIDE;
    float baseline = top + (ENTRY_LEADING - ENTRY) / 2 + 0.88f * ENTRY;
    float number = right - Face.REGULAR.width(target.label()) * ENTRY;
    float dot = Face.REGULAR.width('.') * ENTRY * 1.6f;
    String text = shortened(target.text(), number - left - 6 * dot);
    float end = left + Face.REGULAR.width(text) * ENTRY;
    int dots = (int) ((number - end - 2 * dot) / dot);
    sheet.print(new Mark.Text(Face.REGULAR, ENTRY, left, baseline, 0, text, link));
    float spacing = dot - Face.REGULAR.width('.') * ENTRY;
    float from = number - dot - dots * dot;
    sheet.print(
        new Mark.Text(Face.REGULAR, ENTRY, from, baseline, spacing, ".".repeat(dots), null));
    sheet.print(new Mark.Text(Face.REGULAR, ENTRY, number, baseline, 0, target.label(), link));
    Box box = new Box(left, top, right - left, ENTRY_LEADING);
    sheet.print(new Mark.Link(box, target, link));
  }

  private static String shortened(String text, float room) {
    String shown = Blanks.plain(text.replace('\n', ' '));
    if (Face.REGULAR.width(shown) * ENTRY <= room) {
      return shown;
    }
    int end = shown.length();
    while (end > 1 && Face.REGULAR.width(shown.substring(0, end) + "…") * ENTRY > room) {
      end = shown.offsetByCodePoints(end, -1);
    }
    return shown.substring(0, end) + "…";
  }
}
