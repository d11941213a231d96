package org.mingzhang.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/**
 * A part read event by event. Names are local names: the strict and the transitional variants of
 * the office formats differ only in namespaces.
 */
public final class Xml {

  /** Deeper than any word processor nests; readers may recurse safely. */
  private static final int DEEPEST = 500;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final String part;
  private int depth;
  private int event;

  Xml(InputStream in, String part) throws UnusableInput {
    this.part = part;
    try {
      reader = FACTORY.createXMLStreamReader(decoded(in));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw unusable(part, e);
    }
  }

  /**
   * Office files are UTF-8 or UTF-16. Decoding them here makes a damaged byte a damaged character;
   * the parser would give up, and say so on standard error.
   */
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 3);
    byte[] head = bytes.readNBytes(3);
    int mark = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
    bytes.unread(head, mark, head.length - mark);
    return new InputStreamReader(bytes, charset(head));
  }

  private static Charset charset(byte[] head) {
    boolean little = head.length > 1 && (head[1] == 0 || head[0] == (byte) 0xFF);
    boolean big = head.length > 1 && (head[0] == 0 || head[0] == (byte) 0xFE);
    boolean marked = little && head[1] == (byte) 0xFE || big && head[1] == (byte) 0xFF;
    if (little || big) {
      return marked || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /**
   * Moves to the next start, end or text; false after the last.
   *
   * @throws UnusableInput FORBIDDEN_XML at a document type or entity, DAMAGED where it is no XML
   */
  public boolean next() throws UnusableInput {
    try {
      while (reader.hasNext()) {
        event = reader.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> deeper();
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new UnusableInput(Reason.FORBIDDEN_XML, part);
          case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
            continue;
          }
          default -> {}
        }
        return event != XMLStreamConstants.END_DOCUMENT;
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw unusable(part, e);
    }
  }

  private void deeper() throws UnusableInput {
    if (++depth > DEEPEST) {
      throw new UnusableInput(Reason.DAMAGED, part + ": elements nested too deep");
    }
  }

  /** How many elements are open, the one just started included. */
  public int depth() {
    return depth;
  }

  /**
   * Moves to the next event inside an element; false at its end. Elements that the caller does not
   * know are entered, so that their content counts as content of the element.
   *
   * @param outer {@link #depth()} when the element had just started
   */
  public boolean nextIn(int outer) throws UnusableInput {
    return next() && depth >= outer;
  }

  public boolean starts() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  public boolean starts(String name) {
    return starts() && reader.getLocalName().equals(name);
  }

  public boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Local name of the element just started or ended. */
  public String name() {
    return reader.getLocalName();
  }

  /** The attribute with this local name in any namespace, or null. */
  public @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** The attribute with this local name, or what to take if there is none. */
  public String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** A whole number in an attribute, or what to take if there is none. */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a switch attribute, such as {@code val}, is on: absent counts as {@code otherwise}. */
  public boolean on(String name, boolean otherwise) {
    String value = attribute(name);
    return value == null
        ? otherwise
        : !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** The text at which the reader stands. */
  public String text() {
    return reader.getText();
  }

  /** All text up to the end of the element just started. */
  public String content() throws UnusableInput {
    int outer = depth;
    StringBuilder content = new StringBuilder();
    while (nextIn(outer)) {
      if (isText()) {
        content.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return content.toString();
  }

  /** Passes over the element just started with all that is in it. */
  public void skip() throws UnusableInput {
    int outer = depth;
    while (nextIn(outer)) {
      // Nothing in here is wanted.
    }
  }

  private static UnusableInput unusable(String part, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Archive.Refused refused) {
        return refused.why();
      }
      if (cause instanceof XMLStreamException nested
          && nested.getNestedException() instanceof Archive.Refused refused) {
        return refused.why();
      }
    }
    return new UnusableInput(Reason.DAMAGED, part + ": " + e.getMessage(), e);
  }
}
