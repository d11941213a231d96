package org.mingzhang.formats.ofd;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.container.Archive;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.printed.Page;
import org.mingzhang.formats.printed.PageBuilder;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Reads the characters and strokes of a page, those of its templates first. */
final class PageReader {

  private final Archive archive;
  private final Map<String, String> templates;
  private final @Nullable Area usual;

  PageReader(Archive archive, Map<String, String> templates, @Nullable Area usual) {
    this.archive = archive;
    this.templates = templates;
    this.usual = usual;
  }

  Page read(String part, int number) throws UnusableInput {
    Area area = usual == null ? Area.A4 : usual;
    Xml xml = open(part);
    PageBuilder page = builder(area);
    boolean begun = false;
    while (xml.next()) {
      if (xml.starts("PhysicalBox")) {
        Area own = Area.parse(xml.content());
        page = own == null || begun ? page : builder(own);
      } else if (xml.starts("Template")) {
        begun = true;
        template(xml.attribute("TemplateID", ""), page);
      } else if (xml.starts("Content")) {
        begun = true;
        objects(xml, page);
      }
    }
    return page.page(number);
  }

  private Xml open(String part) throws UnusableInput {
    Xml xml = archive.xml(part);
    if (xml == null) {
      throw new UnusableInput(Reason.DAMAGED, part + " is missing");
    }
    return xml;
  }

  private static PageBuilder builder(Area area) {
    return new PageBuilder(Millimetres.points(area.width()), Millimetres.points(area.height()));
  }

  private void template(String id, PageBuilder page) throws UnusableInput {
    String part = templates.get(id);
    Xml xml = part == null ? null : archive.xml(part);
    while (xml != null && xml.next()) {
      if (xml.starts("Content")) {
        objects(xml, page);
      }
    }
  }

  /** Reads all objects within the element just started; blocks and layers are entered. */
  private static void objects(Xml xml, PageBuilder page) throws UnusableInput {
    int outer = xml.depth();
    ObjectReader reader = new ObjectReader(xml, page);
    while (xml.nextIn(outer)) {
      if (xml.starts("TextObject")) {
        reader.text();
      } else if (xml.starts("PathObject")) {
        reader.path();
      }
    }
  }
}
