package org.mingzhang.core.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What the officer writes in words; everything that follows from figures is written by itself.
 *
 * @param duties what the department or unit is there for, a paragraph each
 * @param reasons why a figure changed, by what it is said of: 基本支出, 项目支出, 三公经费, 因公出国, 公务用车购置,
 *     公务用车运行, 公务接待, …
 * @param uses what money is used for, by what it is said of: 机关运行经费, 项目支出, …
 * @param additions paragraphs to be added to a section, by the section's id in the layout
 * @param glossary terms explained beyond those of the form
 */
public record Texts(
    List<String> duties,
    SequencedMap<String, String> reasons,
    SequencedMap<String, String> uses,
    SequencedMap<String, List<String>> additions,
    SequencedMap<String, String> glossary) {

  public static final Texts NONE =
      new Texts(
          List.of(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>());

  public Texts {
    duties = List.copyOf(duties);
    reasons = kept(reasons);
    uses = kept(uses);
    additions = kept(additions);
    glossary = kept(glossary);
  }

  private static <V> SequencedMap<String, V> kept(Map<String, V> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }
}
