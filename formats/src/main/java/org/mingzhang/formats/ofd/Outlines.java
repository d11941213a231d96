package org.mingzhang.formats.ofd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mingzhang.formats.container.PackageWriter;
import org.mingzhang.formats.typeset.Target;

/** The outline beside the pages: headings under one another. */
final class Outlines {

  private Outlines() {}

  static void write(List<Target> outline, OfdWriter.Numbers numbers, StringBuilder out) {
    if (outline.isEmpty()) {
      return;
    }
    out.append("<ofd:Outlines>");
    Deque<Integer> open = new ArrayDeque<>();
    for (Target target : outline) {
      while (!open.isEmpty() && open.element() >= target.level()) {
        out.append("</ofd:OutlineElem>");
        open.pop();
      }
      String title = PackageWriter.escape(target.text().replace('\n', ' '));
      out.append("<ofd:OutlineElem Title=\"").append(title).append("\">");
      out.append(action(target, numbers));
      open.push(target.level());
    }
    out.append("</ofd:OutlineElem>".repeat(open.size())).append("</ofd:Outlines>");
  }

  /** Goes to a heading when clicked. */
  static String action(Target target, OfdWriter.Numbers numbers) {
    return "<ofd:Actions><ofd:Action Event=\"CLICK\"><ofd:Goto><ofd:Dest Type=\"XYZ\" PageID=\""
        + numbers.page(target.page())
        + "\" Left=\"0\" Top=\""
        + Millimetres.of(target.top())
        + "\" Zoom=\"0\"/></ofd:Goto></ofd:Action></ofd:Actions>";
  }
}
