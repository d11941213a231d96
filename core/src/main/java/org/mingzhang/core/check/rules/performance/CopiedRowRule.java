package org.mingzhang.core.check.rules.performance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Words;
import org.mingzhang.core.publication.ProjectSheet;

/**
 * No indicator was copied from the sheet of another project. One was if the other sheet prints the
 * very same name and description, these use a word of the other project's name, and nothing else in
 * this sheet does.
 */
final class CopiedRowRule implements Rule {

  private static final Words COMMON = Words.of("common");
  private static final Words BUILDS = Words.of("builds");
  private static final Words REPAIRS = Words.of("repairs");
  private static final int LONGEST = 8;
  private static final int SHORTEST = 3;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "target.copied-row",
              Severity.WARNING,
              "指标说的是本项目，不是从别的项目抄来的",
              "No indicator was copied from the sheet of another project",
              "财预〔2015〕88号：指向明确、相应匹配")
          .shownBy(
              """
              项目: 1.名称=教师体检费 2.名称=社区工作者体检费
              指标: 1|产出指标|成本指标|资金成本|完成教师体检所需资金|≤7万元|合同
              指标: 2|产出指标|成本指标|资金成本|完成社区工作者体检所需资金|≤7万元|合同
              """,
              """
              项目: 1.名称=教师体检费 2.名称=社区工作者体检费
              指标: 1|产出指标|成本指标|资金成本|完成社区工作者体检所需资金|≤7万元|合同
              指标: 2|产出指标|成本指标|资金成本|完成社区工作者体检所需资金|≤7万元|合同
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Map<String, List<Entry>> rows = new LinkedHashMap<>();
    for (Targets.Sheet sheet : Targets.of(facts).sheets()) {
      for (Target target : sheet.targets()) {
        String text = target.name() + "\n" + target.description();
        rows.computeIfAbsent(text, key -> new ArrayList<>()).add(new Entry(sheet, target));
      }
    }
    if (rows.isEmpty()) {
      out.notApplicable("target.none");
    }
    rows.forEach((text, entries) -> judge(text, entries, out));
  }

  /** A row and the sheet it stands in. */
  private record Entry(Targets.Sheet sheet, Target target) {}

  private static void judge(String text, List<Entry> entries, Findings out) {
    if (entries.size() < 2) {
      return;
    }
    String repairs = REPAIRS.firstIn(text);
    if (!repairs.isEmpty()) {
      entries.stream()
          .filter(entry -> BUILDS.in(entry.sheet.sheet().name()))
          .filter(entry -> !REPAIRS.in(told(entry.sheet.sheet())))
          .forEach(entry -> report(entry, repairs, out));
    }
    Entry owner = null;
    String word = "";
    for (Entry entry : entries) {
      String shared = sharedWord(CodeName.plain(entry.sheet.sheet().name()), text);
      if (shared.length() > word.length()) {
        owner = entry;
        word = shared;
      }
    }
    for (Entry entry : entries) {
      if (owner != null && entry.sheet != owner.sheet && !isSaidElsewhere(word, entry)) {
        out.found(
                "target.copied.row",
                entry.target.title(),
                entry.target.indicator().description().strip(),
                word,
                owner.sheet.sheet().name())
            .at(entry.target.place())
            .at(owner.target.place())
            .actual(entry.target.indicator().description().strip())
            .repair("target.copied.rewrite")
            .add();
      }
    }
  }

  /** What the head of a sheet says. */
  private static String told(ProjectSheet sheet) {
    return sheet.name() + '|' + sheet.purpose() + '|' + String.join("|", sheet.goals());
  }

  /** A new road described as one that is mended. */
  private static void report(Entry entry, String word, Findings out) {
    String description = entry.target.indicator().description().strip();
    out.found("target.copied.repairs", entry.target.title(), description, word)
        .at(entry.target.place())
        .actual(description)
        .repair("target.copied.rewrite")
        .add();
  }

  /** The longest word of a project's name that the text uses; "" if only common ones. */
  private static String sharedWord(String name, String text) {
    for (int length = Math.min(name.length(), LONGEST); length >= SHORTEST; length--) {
      for (int start = 0; start + length <= name.length(); start++) {
        String word = name.substring(start, start + length);
        if (text.contains(word) && !isCommon(word)) {
          return word;
        }
      }
    }
    return "";
  }

  /** A word without anything special about it, or cut from two words. */
  private static boolean isCommon(String word) {
    String rest = word;
    for (String common : COMMON.words()) {
      rest = rest.replace(common, "");
    }
    return rest.length() < 2 || word.length() < SHORTEST;
  }

  /**
   * Whether this sheet uses the word apart from the row in question, but for a joint of two words.
   */
  private static boolean isSaidElsewhere(String word, Entry entry) {
    ProjectSheet sheet = entry.sheet.sheet();
    StringBuilder own = new StringBuilder(sheet.name()).append('|').append(sheet.purpose());
    sheet.goals().forEach(goal -> own.append('|').append(goal));
    for (Target target : entry.sheet.targets()) {
      if (target != entry.target) {
        own.append('|').append(target.name()).append('|').append(target.description());
      }
    }
    Set<String> missing = new HashSet<>(Grams.of(word).pairs());
    missing.removeAll(Grams.of(own.toString()).pairs());
    return missing.size() < 2;
  }
}
