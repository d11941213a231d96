package org.mingzhang.core.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingzhang.core.code.Code.Confidence;

/**
 * An official list of codes with everything it has called them over the years.
 *
 * <p>Most lists were written down without the official book at hand. Only where {@link
 * #isComplete(int)} says so may the absence of a code be held against a document.
 */
public final class CodeList {

  private static final int NAME_CHARACTERS_PER_MISPRINT = 4;

  private final String name;
  private final Map<String, List<Code>> entries = new LinkedHashMap<>();
  private final SortedSet<Integer> lengths = new TreeSet<>();
  private int completeFrom = Code.OPEN;

  /**
   * @param name what the list is called in layouts, such as {@code functional}
   * @param codes names of one code from the oldest to the newest
   */
  CodeList(String name, List<Code> codes) {
    this.name = name;
    for (Code code : codes) {
      add(code);
      lengths.add(code.code().length());
      if (code.confidence() == Confidence.OFFICIAL) {
        completeFrom = Math.min(completeFrom, code.firstYear());
      }
    }
  }

  private void add(Code code) {
    List<Code> versions = entries.get(code.code());
    if (versions == null) {
      versions = new ArrayList<>(1);
      entries.put(code.code(), versions);
    }
    versions.add(code);
  }

  /** What the list is called in layouts. */
  public String name() {
    return name;
  }

  /** Whether a code that is not in the list did not exist in that year. */
  public boolean isComplete(int year) {
    return year >= completeFrom;
  }

  /** How many characters codes of this list have, one length a level. */
  public SortedSet<Integer> lengths() {
    return Collections.unmodifiableSortedSet(lengths);
  }

  /** The code as it was in that year; the surest entry where several claim the year. */
  public Optional<Code> find(String code, int year) {
    Code found = null;
    for (Code version : entries.getOrDefault(code, List.of())) {
      if (version.covers(year)
          && (found == null || version.confidence().compareTo(found.confidence()) < 0)) {
        found = version;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Everything the code was ever called, from the oldest to the newest; empty if unknown. */
  public List<Code> versions(String code) {
    return List.copyOf(entries.getOrDefault(code, List.of()));
  }

  /** Whether any year knows the code. */
  public boolean knows(String code) {
    return entries.containsKey(code);
  }

  /**
   * The code it is a part of, in that year or failing that in the year the parent was last known.
   */
  public Optional<Code> parent(Code code, int year) {
    return find(code.parent(), year).or(() -> last(code.parent()));
  }

  /** How deep in the tree the code stands; 1 at the top. */
  public int level(Code code) {
    return last(code.parent()).map(parent -> 1 + level(parent)).orElse(1);
  }

  /** The codes that were parts of this one in that year, in the order of the list. */
  public List<Code> children(String code, int year) {
    return inForce(year).stream().filter(entry -> entry.parent().equals(code)).toList();
  }

  /** Codes of that year with this name, brackets and spaces aside. */
  public List<Code> named(String printed, int year) {
    return inForce(year).stream().filter(entry -> CodeName.same(entry.name(), printed)).toList();
  }

  /**
   * The codes of that year whose name is closest to a printed one, if it can be a misprint of
   * theirs at all: at most one character in four differs.
   */
  public List<Code> nearest(String printed, int year) {
    int best = Math.max(1, printed.length() / NAME_CHARACTERS_PER_MISPRINT);
    List<Code> nearest = new ArrayList<>();
    for (Code entry : inForce(year)) {
      int distance = CodeName.distance(entry.name(), printed, best);
      if (distance < best) {
        best = distance;
        nearest.clear();
      }
      if (distance == best) {
        nearest.add(entry);
      }
    }
    return nearest;
  }

  /** Every name of every code, whatever the year, in the order of the list. */
  public List<Code> all() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /** All codes of that year, in the order of the list. */
  public List<Code> inForce(int year) {
    return entries.values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.covers(year))
        .toList();
  }

  private Optional<Code> last(String code) {
    List<Code> versions = entries.getOrDefault(code, List.of());
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }
}
