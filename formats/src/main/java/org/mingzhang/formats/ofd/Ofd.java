package org.mingzhang.formats.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Document;
import org.mingzhang.formats.container.Archive;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.printed.PrintedPages;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** OFD with text: pages of characters and strokes, read as those of PDF are. */
public final class Ofd implements Format {

  private static final int MOST_PAGES = 2_000;
  private static final String ROOT = "OFD.xml";

  @Override
  public String name() {
    return "ofd";
  }

  @Override
  public boolean recognises(byte[] bytes, String fileName) {
    try {
      return Archive.begins(bytes) && Archive.open(bytes).has(ROOT);
    } catch (UnusableInput e) {
      return false;
    }
  }

  @Override
  public Document read(byte[] bytes) throws UnusableInput {
    Archive archive = Archive.open(bytes);
    if (archive.has("Encryptions.xml")) {
      throw new UnusableInput(Reason.PASSWORD, "an encrypted OFD file");
    }
    String root = rootOf(archive);
    Contents contents = Contents.of(archive, root);
    if (contents.pages.isEmpty()) {
      throw new UnusableInput(Reason.DAMAGED, root + ": no pages");
    }
    if (contents.pages.size() > MOST_PAGES) {
      throw new UnusableInput(Reason.TOO_LARGE, contents.pages.size() + " pages");
    }
    PrintedPages pages = new PrintedPages();
    for (String page : contents.pages) {
      pages.add(
          new PageReader(archive, contents.templates, contents.area).read(page, pages.count() + 1));
    }
    if (!pages.hasText()) {
      throw new UnusableInput(Reason.NO_TEXT_LAYER, pages.count() + " pages without text");
    }
    return new Document(name(), pages.count(), pages.blocks());
  }

  private static String rootOf(Archive archive) throws UnusableInput {
    Xml xml = archive.xml(ROOT);
    while (xml != null && xml.next()) {
      if (xml.starts("DocRoot")) {
        return resolve("", xml.content().strip());
      }
    }
    throw new UnusableInput(Reason.DAMAGED, ROOT + " names no document");
  }

  /** A location as it is found in the archive: relative to the part that names it. */
  static String resolve(String from, String location) {
    String path = location.replace('\\', '/');
    return path.startsWith("/")
        ? path.substring(1)
        : from.substring(0, from.lastIndexOf('/') + 1) + path;
  }

  /** What the main part of a document says. */
  private static final class Contents {
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private @Nullable Area area;

    static Contents of(Archive archive, String root) throws UnusableInput {
      Contents contents = new Contents();
      Xml xml = archive.xml(root);
      if (xml == null) {
        throw new UnusableInput(Reason.DAMAGED, root + " is missing");
      }
      while (xml.next()) {
        if (xml.starts("PhysicalBox")) {
          contents.area = Area.parse(xml.content());
        } else if (xml.starts("TemplatePage")) {
          contents.templates.put(
              xml.attribute("ID", ""), resolve(root, xml.attribute("BaseLoc", "")));
        } else if (xml.starts("Page")) {
          contents.pages.add(resolve(root, xml.attribute("BaseLoc", "")));
        }
      }
      return contents;
    }
  }
}
