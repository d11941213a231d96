package org.mingzhang.formats.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;

/** The paragraph styles of a document: which are headings, which are numbered. */
final class Styles {

  /** What a paragraph is before any style: no heading, not numbered. */
  static final Style PLAIN = new Style(Style.UNSET, Style.UNSET, Style.UNSET, "");

  private static final int MOST_ANCESTORS = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private Style standard = PLAIN;

  /**
   * A style as far as it changes what is read.
   *
   * @param outline 0 for the highest heading; 9 and more for text
   * @param list id of the numbering; 0 for none
   * @param level level in the numbering, from 0
   * @param basedOn id of the style that says what this one leaves unset
   */
  record Style(int outline, int list, int level, String basedOn) {

    static final int UNSET = -1;

    /** Beyond all outlines: an entry of the contents. */
    private static final int CONTENTS = 99;

    /** This style, with what it leaves unset taken from another. */
    Style or(Style other) {
      return new Style(
          outline == UNSET ? other.outline : outline,
          list == UNSET ? other.list : list,
          level == UNSET ? other.level : level,
          other.basedOn);
    }

    boolean isHeading() {
      return outline >= 0 && outline < 9;
    }

    boolean isContents() {
      return outline == CONTENTS;
    }

    /** This style with what a paragraph property says. */
    Style with(Xml property) {
      return switch (property.name()) {
        case "outlineLvl" -> new Style(property.number("val", UNSET), list, level, basedOn);
        case "numId" -> new Style(outline, property.number("val", UNSET), level, basedOn);
        case "ilvl" -> new Style(outline, list, property.number("val", UNSET), basedOn);
        case "basedOn" -> new Style(outline, list, level, property.attribute("val", ""));
        case "name" -> named(property.attribute("val", ""));
        default -> this;
      };
    }

    private Style named(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (outline == UNSET && lower.length() == 9 && lower.startsWith("heading ")) {
        return new Style(lower.charAt(8) - '1', list, level, basedOn);
      }
      if (outline == UNSET && lower.startsWith("toc ")) {
        return new Style(CONTENTS, list, level, basedOn);
      }
      return lower.equals("title") ? new Style(0, list, level, basedOn) : this;
    }
  }

  /** Reads the styles part; without one every paragraph is plain. */
  static Styles read(@Nullable Xml xml) throws UnusableInput {
    Styles all = new Styles();
    while (xml != null && xml.next()) {
      if (xml.starts("style")) {
        String id = xml.attribute("styleId", "");
        boolean standard =
            xml.on("default", false) && xml.attribute("type", "").equals("paragraph");
        Style style = style(xml);
        all.styles.put(id, style);
        all.standard = standard ? style : all.standard;
      }
    }
    return all;
  }

  private static Style style(Xml xml) throws UnusableInput {
    Style style = PLAIN;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts()) {
        style = style.with(xml);
      }
    }
    return style;
  }

  /** A style with all that its ancestors say; the standard style if there is none with this id. */
  Style style(String id) {
    Style style = styles.getOrDefault(id, standard);
    for (int i = 0; i < MOST_ANCESTORS; i++) {
      Style parent = styles.get(style.basedOn());
      if (parent == null) {
        return style;
      }
      style = style.or(parent);
    }
    return style;
  }
}
