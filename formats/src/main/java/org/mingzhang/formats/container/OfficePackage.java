package org.mingzhang.formats.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** A zip archive in which parts point to each other by relations: .docx, .xlsx and their kin. */
public final class OfficePackage {

  private final Archive archive;
  private final String mainPart;

  private OfficePackage(Archive archive, String mainPart) {
    this.archive = archive;
    this.mainPart = mainPart;
  }

  /**
   * Whether the bytes are a package whose main part lies in a folder, such as {@code word/}, and is
   * XML.
   */
  public static boolean holds(byte[] bytes, String folder) {
    if (!Archive.begins(bytes)) {
      return false;
    }
    try {
      String main = mainPart(Archive.open(bytes));
      return main != null && main.startsWith(folder) && main.endsWith(".xml");
    } catch (UnusableInput e) {
      return false;
    }
  }

  /**
   * Opens a package.
   *
   * @throws UnusableInput as {@link Archive#open}; UNKNOWN_FORMAT without a main part
   */
  public static OfficePackage open(byte[] bytes) throws UnusableInput {
    Archive archive = Archive.open(bytes);
    String main = mainPart(archive);
    if (main == null) {
      throw new UnusableInput(Reason.UNKNOWN_FORMAT, "a zip archive, but no office document");
    }
    return new OfficePackage(archive, main);
  }

  /** The part that the root relations name; the usual names where they are lost. */
  static @Nullable String mainPart(Archive archive) throws UnusableInput {
    for (Relation relation : relations(archive, "").values()) {
      if (relation.isA("officeDocument") && archive.has(relation.target())) {
        return relation.target();
      }
    }
    for (String usual : List.of("word/document.xml", "xl/workbook.xml")) {
      if (archive.has(usual)) {
        return usual;
      }
    }
    return null;
  }

  /** Name of the part with which reading begins. */
  public String mainPart() {
    return mainPart;
  }

  /** Relations of the main part by their ids. */
  public Map<String, Relation> relations() throws UnusableInput {
    return relations(archive, mainPart);
  }

  /** The part related to the main part in this way, as XML; null if there is none. */
  public @Nullable Xml related(String type) throws UnusableInput {
    for (Relation relation : relations().values()) {
      if (relation.isA(type)) {
        return archive.xml(relation.target());
      }
    }
    return null;
  }

  /**
   * A part as XML.
   *
   * @throws UnusableInput DAMAGED if it is missing
   */
  public Xml xml(String part) throws UnusableInput {
    Xml xml = archive.xml(part);
    if (xml == null) {
      throw new UnusableInput(Reason.DAMAGED, part + " is missing");
    }
    return xml;
  }

  /** Whether there are pictures in the package. */
  public boolean hasPictures() {
    return archive.names().stream().anyMatch(name -> name.contains("/media/"));
  }

  private static Map<String, Relation> relations(Archive archive, String part)
      throws UnusableInput {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Xml xml = archive.xml(folder + "_rels/" + part.substring(slash) + ".rels");
    Map<String, Relation> relations = new HashMap<>();
    while (xml != null && xml.next()) {
      if (xml.starts("Relationship")) {
        relations.put(
            xml.attribute("Id", ""),
            new Relation(xml.attribute("Type", ""), resolve(folder, xml.attribute("Target", ""))));
      }
    }
    return relations;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target.startsWith("./") ? target.substring(2) : target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + rest;
  }

  /**
   * What one part is to another.
   *
   * @param type a URI; its last segment says it
   * @param target name of the part pointed to
   */
  public record Relation(String type, String target) {

    /** Whether the last segment of the type is this word. */
    public boolean isA(String word) {
      return type.endsWith("/" + word);
    }
  }
}
