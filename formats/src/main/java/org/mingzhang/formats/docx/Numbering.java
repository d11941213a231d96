package org.mingzhang.formats.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.container.Xml;
import org.mingzhang.formats.reading.UnusableInput;

/** Automatic numbers: their definitions, and how far each has counted. */
final class Numbering {

  private static final int LEVELS = 9;

  private final Map<Integer, Level[]> definitions = new HashMap<>();
  private final Map<Integer, Integer> definitionOf = new HashMap<>();
  private final Map<Integer, int[]> counted = new HashMap<>();

  /**
   * How one level is numbered.
   *
   * @param start the first number
   * @param format such as {@code decimal}
   * @param text pattern such as {@code （%1）}
   * @param gap what stands between number and text
   */
  private record Level(int start, String format, String text, String gap) {

    static final Level NONE = new Level(1, "none", "", "");

    Level with(Xml property) {
      String value = property.attribute("val", "");
      return switch (property.name()) {
        case "start" -> new Level(property.number("val", 1), format, text, gap);
        case "numFmt" -> new Level(start, value, text, gap);
        case "lvlText" -> new Level(start, format, value, gap);
        case "suff" -> new Level(start, format, text, value);
        default -> this;
      };
    }

    Level from(int first) {
      return new Level(first, format, text, gap);
    }

    /** A tab after a Chinese number only sets the text off: "一、" needs no blank. */
    String separator() {
      boolean latin = !text.isEmpty() && text.charAt(text.length() - 1) < 0x80;
      return gap.equals("space") || gap.equals("tab") && latin ? " " : "";
    }
  }

  /** Reads the numbering part; without one nothing is numbered. */
  static Numbering read(@Nullable Xml xml) throws UnusableInput {
    Numbering all = new Numbering();
    while (xml != null && xml.next()) {
      if (xml.starts("abstractNum")) {
        all.definitions.put(xml.number("abstractNumId", 0), levels(xml));
      } else if (xml.starts("num")) {
        all.use(xml, xml.number("numId", 0));
      }
    }
    return all;
  }

  private static Level[] levels(Xml xml) throws UnusableInput {
    Level[] levels = new Level[LEVELS];
    Arrays.fill(levels, Level.NONE);
    int at = -1;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("lvl")) {
        at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
        levels[at] = new Level(1, "decimal", "", "tab");
      } else if (xml.starts() && at >= 0) {
        levels[at] = levels[at].with(xml);
      }
    }
    return levels;
  }

  private void use(Xml xml, int list) throws UnusableInput {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.starts("abstractNumId")) {
        definitionOf.put(list, xml.number("val", 0));
      } else if (xml.starts("lvlOverride")) {
        int level = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
        restart(xml, list, level);
      }
    }
  }

  /** A list that overrides a start counts for itself; all others of a definition count on. */
  private void restart(Xml xml, int list, int level) throws UnusableInput {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      Level[] levels = definitions.get(definitionOf.getOrDefault(list, -1));
      if (xml.starts("startOverride") && levels != null) {
        int own = -1 - list;
        Level[] copy = definitionOf.getOrDefault(list, 0) == own ? levels : levels.clone();
        copy[level] = copy[level].from(xml.number("val", 1));
        definitions.put(own, copy);
        definitionOf.put(list, own);
      }
    }
  }

  /** Counts one paragraph and returns the number printed before it, "" if there is none. */
  String next(int list, int level) {
    Integer definition = definitionOf.get(list);
    Level[] levels = definition == null ? null : definitions.get(definition);
    if (definition == null || levels == null) {
      return "";
    }
    int at = Math.clamp(level, 0, LEVELS - 1);
    int[] counts = counted.computeIfAbsent(definition, any -> new int[LEVELS]);
    counts[at]++;
    Arrays.fill(counts, at + 1, LEVELS, 0);
    return print(levels, counts, at);
  }

  private static String print(Level[] levels, int[] counts, int at) {
    Level level = levels[at];
    if (level.format().equals("bullet") || level.format().equals("none")) {
      return "";
    }
    StringBuilder printed = new StringBuilder();
    String text = level.text();
    for (int i = 0; i < text.length(); i++) {
      int other = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (text.charAt(i) == '%' && other >= 0 && other < LEVELS) {
        int number = levels[other].start() + Math.max(0, counts[other] - 1);
        printed.append(Numerals.print(number, levels[other].format()));
        i++;
      } else {
        printed.append(text.charAt(i));
      }
    }
    return printed.append(level.separator()).toString();
  }
}
