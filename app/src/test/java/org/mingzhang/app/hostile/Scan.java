package org.mingzhang.app.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingzhang.app.Visitor.Answer;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks for hostile texts that have become more than texts, as a browser would read the answer. */
final class Scan {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "xlink:href", "srcset", "poster");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<String> faults = new ArrayList<>();
  private final String where;

  private Scan(String where) {
    this.where = where;
  }

  /** What is wrong with an answer; empty if nothing is. */
  static List<String> of(String where, Answer answer) {
    Scan scan = new Scan(where + " " + answer.status());
    scan.answer(answer);
    return scan.faults;
  }

  private void answer(Answer answer) {
    String type = answer.header("Content-Type");
    // Otherwise a browser may take a text for a page.
    if (answer.bytes().length > 0 && !answer.header("X-Content-Type-Options").equals("nosniff")) {
      faults.add(where + ": may be sniffed");
    }
    if (type.startsWith("text/html") || type.isEmpty()) {
      if (answer.bytes().length > 0 && answer.header("Content-Security-Policy").isEmpty()) {
        faults.add(where + ": no policy");
      }
      page(answer.body());
    } else if (type.contains("json")) {
      json(answer.body());
    } else if (type.contains("xml") && !isZip(answer.bytes())) {
      xml("", answer.body());
    } else if (isZip(answer.bytes())) {
      unzip(answer.bytes(), this::part);
    } else if (type.startsWith("application/pdf")) {
      String raw = new String(answer.bytes(), StandardCharsets.ISO_8859_1);
      if (raw.contains("/JavaScript") || raw.contains("/JS ") || raw.contains("/URI")) {
        faults.add(where + ": acts");
      }
    }
  }

  private void page(String html) {
    if (html.contains("<" + HostileText.ELEMENT)) {
      faults.add(where + ": not escaped");
    }
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        attribute(element, attribute);
      }
    }
    for (Element script : page.select("script")) {
      String text = script.data();
      if (script.attr("type").equals("application/json")) {
        json(text);
      } else if (text.contains(HostileText.PROOF)) {
        faults.add(where + ": in a script");
      }
    }
    for (Element style : page.select("style")) {
      if (style.data().contains(HostileText.PROOF)) {
        faults.add(where + ": in styles");
      }
    }
    if (!page.select(HostileText.ELEMENT + ", img[src=x], meta[http-equiv=refresh], base")
        .isEmpty()) {
      faults.add(where + ": an element of a text");
    }
  }

  private void attribute(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    boolean acts =
        name.startsWith("on")
            || name.startsWith("hx-on")
            || name.startsWith("data-hx-")
            || name.equals("style") && value.contains(HostileText.PROOF)
            || name.equals("srcdoc")
            || (ADDRESSES.contains(name) || name.startsWith("hx-"))
                && plain.matches("(javascript|vbscript|data:text/html).*");
    if (acts) {
      faults.add(where + ": <" + element.tagName() + " " + name + "=" + value + ">");
    }
  }

  private void json(String text) {
    try {
      JSON.readTree(text);
    } catch (JacksonException e) {
      faults.add(where + ": no JSON: " + e.getOriginalMessage());
    }
  }

  private void xml(String name, String text) {
    org.w3c.dom.Document document;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      document = builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      faults.add(where + " " + name + ": no XML: " + e.getMessage());
      return;
    }
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      org.w3c.dom.Element element = (org.w3c.dom.Element) elements.item(i);
      String tag = element.getTagName();
      boolean formula = Set.of("f", "formula1", "formula2", "definedName").contains(tag);
      if (tag.equals(HostileText.ELEMENT)
          || tag.equals("script")
          || formula && element.getTextContent().contains(HostileText.PROOF)
          || element.getAttribute("Target").startsWith("javascript")) {
        faults.add(where + " " + name + ": <" + tag + "> " + element.getTextContent());
      }
    }
  }

  private void part(String name, String text) {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      xml(name, text);
    }
  }

  private interface Part {
    void take(String name, String text);
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static void unzip(byte[] bytes, Part part) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        part.take(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
