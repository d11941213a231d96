package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Publication.Institution;

/** Places in the narrative: 文字[三公经费].段[2], 名词[基本支出], 机构[1].性质. */
final class NarrativeSpots {

  static final String TEXT = "文字";
  static final String TERM = "名词";
  static final String INSTITUTION = "机构";

  private static final String GLOSSARY = "名词解释";
  private static final List<String> INSTITUTION_FIELDS = List.of("名称", "性质", "规格", "经费");

  /** The number of an entry, the term, the colon, the explanation. */
  private static final Pattern ENTRY =
      Pattern.compile("(\\d+[、.．]|（[一二三四五六七八九十]+）|)([^：:]{1,40})([：:])(.*)");

  private NarrativeSpots() {}

  static Spot text(Draft draft, List<Step> steps) throws NothingToEdit {
    SectionDraft section = draft.section(steps.getFirst().pick());
    Touch touch = Touch.of(section);
    if (steps.size() == 1) {
      return new TextSpot(
          section::text, section::setText, () -> draft.sections.remove(section), touch);
    }
    Step step = steps.get(1);
    return switch (step.name()) {
      case "标题" -> spot(() -> section.heading, text -> section.heading = text, touch);
      case "段" -> paragraph(section, step, touch);
      default -> throw new CaseException("文字没有“" + step.name() + "”；有：标题、段[序号或其中的字]、段[+]");
    };
  }

  private static Spot paragraph(SectionDraft section, Step step, Touch touch) throws NothingToEdit {
    if (step.isNew()) {
      return spot(() -> "", text -> section.paragraphs.add(text), touch);
    }
    int index = index(section, step.pick());
    return new TextSpot(
        () -> section.paragraphs.get(index),
        text -> section.paragraphs.set(index, text),
        () -> section.paragraphs.remove(index),
        touch);
  }

  private static int index(SectionDraft section, String pick) throws NothingToEdit {
    boolean number = !pick.isEmpty() && pick.chars().allMatch(Character::isDigit);
    for (int i = 0; i < section.paragraphs.size(); i++) {
      if (number ? Integer.parseInt(pick) == i + 1 : section.paragraphs.get(i).contains(pick)) {
        return i;
      }
    }
    throw new NothingToEdit("“" + section.heading + "”没有这一段：" + pick);
  }

  private static Spot spot(Supplier<String> get, Consumer<String> set, Touch touch) {
    return new TextSpot(get, set, () -> set.accept(""), touch);
  }

  static Spot term(Draft draft, List<Step> steps) throws NothingToEdit {
    SectionDraft glossary = draft.section(GLOSSARY);
    Touch touch = Touch.of(glossary);
    Step first = steps.getFirst();
    if (first.isNew()) {
      return spot(() -> "", text -> glossary.paragraphs.add(next(glossary) + text), touch);
    }
    int index = entry(glossary, first.pick());
    boolean name = steps.size() > 1;
    if (name && !steps.get(1).name().equals(TERM)) {
      throw new CaseException("名词只能改它的解释（名词[…]）或名称（名词[…].名词）");
    }
    int group = name ? 2 : 4;
    return new TextSpot(
        () -> matched(glossary, index).group(group),
        text -> {
          Matcher entry = matched(glossary, index);
          String line = entry.group(1) + (name ? text : entry.group(2)) + entry.group(3);
          glossary.paragraphs.set(index, line + (name ? entry.group(4) : text));
        },
        () -> glossary.paragraphs.remove(index),
        touch);
  }

  private static Matcher matched(SectionDraft glossary, int index) {
    Matcher entry = ENTRY.matcher(glossary.paragraphs.get(index));
    if (!entry.matches()) {
      throw new CaseException("不是一条名词解释：" + glossary.paragraphs.get(index));
    }
    return entry;
  }

  private static int entry(SectionDraft glossary, String term) throws NothingToEdit {
    for (int i = 0; i < glossary.paragraphs.size(); i++) {
      Matcher entry = ENTRY.matcher(glossary.paragraphs.get(i));
      if (entry.matches() && entry.group(2).contains(term)) {
        return i;
      }
    }
    throw new NothingToEdit("没有名词“" + term + "”");
  }

  /** The number of the next entry, in the manner of the last. */
  private static String next(SectionDraft glossary) {
    List<String> numerals = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    String last = glossary.paragraphs.isEmpty() ? "" : glossary.paragraphs.getLast();
    int count = (int) glossary.paragraphs.stream().filter(p -> ENTRY.matcher(p).matches()).count();
    return last.startsWith("（") && count < numerals.size()
        ? "（" + numerals.get(count) + "）"
        : (count + 1) + "、";
  }

  static Spot institution(Draft draft, List<Step> steps) throws NothingToEdit {
    Touch touch = draft.sections.isEmpty() ? Touch.ANYWHERE : institutionsTouch(draft);
    Step first = steps.getFirst();
    if (first.isNew()) {
      return spot(() -> "", text -> draft.institutions.add(institution(text)), touch);
    }
    String number = first.pick().isEmpty() ? "1" : first.pick();
    Institution old = ProjectSpots.element(draft.institutions, number, INSTITUTION);
    int index = Integer.parseInt(number) - 1;
    if (steps.size() == 1) {
      return new TextSpot(
          () -> line(old),
          text -> draft.institutions.set(index, institution(text)),
          () -> draft.institutions.remove(index),
          touch);
    }
    int field = INSTITUTION_FIELDS.indexOf(steps.get(1).name());
    if (field < 0) {
      throw new CaseException("机构没有“" + steps.get(1).name() + "”；有：名称、性质、规格、经费");
    }
    return spot(
        () -> line(old).split("\\|", -1)[field],
        text -> {
          List<String> parts = new ArrayList<>(List.of(line(old).split("\\|", -1)));
          parts.set(field, text);
          draft.institutions.set(index, institution(String.join("|", parts)));
        },
        touch);
  }

  private static Touch institutionsTouch(Draft draft) {
    return draft.sections.stream()
        .filter(section -> section.id.contains("机构"))
        .findFirst()
        .map(Touch::of)
        .orElse(Touch.ANYWHERE);
  }

  private static String line(Institution i) {
    return String.join("|", i.name(), i.nature(), i.rank(), i.funding());
  }

  private static Institution institution(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != INSTITUTION_FIELDS.size()) {
      throw new CaseException("机构应写作 名称|性质|规格|经费，写的是：" + line);
    }
    return new Institution(
        parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip(), Origin.NONE);
  }
}
