package org.mingzhang.formats.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingzhang.document.Place;

/** What a browser makes of an element. */
final class Nodes {

  private static final Set<String> UNSEEN =
      Set.of(
          "head", "nav", "script", "style", "template", "noscript", "object", "select", "textarea");

  private static final Set<String> CELLS = Set.of("td", "th");

  private Nodes() {}

  static boolean isHidden(Element element) {
    String style = element.attr("style");
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || !style.isEmpty()
            && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  static boolean isCell(Element element) {
    return CELLS.contains(element.normalName());
  }

  /** Level of a heading; 0 for everything else. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    return heading && name.charAt(1) >= '1' ? name.charAt(1) - '0' : 0;
  }

  /** Whether it stands in lines of its own. */
  static boolean isBlock(Element element) {
    return element.isBlock() || isCell(element) || element.normalName().equals("tr");
  }

  /** All that an element shows, without blanks. */
  static String shown(Element element) {
    StringBuilder text = new StringBuilder();
    element
        .nodeStream(TextNode.class)
        .filter(node -> !(node.parent() instanceof Element parent && isHidden(parent)))
        .forEach(node -> text.append(node.getWholeText()));
    return text.toString().replaceAll("\\s", "");
  }

  static Place place(Node node) {
    return Place.ofLine(Math.max(0, node.sourceRange().start().lineNumber()));
  }
}
