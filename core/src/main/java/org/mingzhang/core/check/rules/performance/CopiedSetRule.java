package org.mingzhang.core.check.rules.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.publication.ProjectSheet;

/**
 * No two projects have the same set of indicators. A set has a fingerprint, the sum of the hashes
 * of its rows, and one more for each row left out; sets that share a fingerprint differ by one row
 * at most. Costs in money are left out: copies differ in them.
 */
final class CopiedSetRule implements Rule {

  private static final int FEWEST = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "target.copied-set",
              Severity.WARNING,
              "各项目的指标各有内容，不整套照抄",
              "No two projects have the same set of indicators",
              "财预〔2015〕88号：指向明确、相应匹配；预算绩效目标审核要求")
          .describedAs("名称、描述和值都相同（金额除外）的，只有一行不同的，名称全部相同的，都要报。")
          .shownBy(
              """
              指标: 1|产出指标|数量指标|路灯数量|维护路灯盏数|≥80盏|合同
              指标: 1|产出指标|质量指标|亮灯率|亮灯数占比|≥98%|标准
              指标: 1|产出指标|时效指标|修复及时率|一天内修复的占比|≥95%|合同
              指标: 1|满意度指标|服务对象满意度指标|居民满意度|居民满意程度|≥90%|问卷
              指标: 2|产出指标|数量指标|绿地面积|养护绿地面积|≥9公顷|合同
              指标: 2|产出指标|质量指标|苗木成活率|成活苗木占比|≥95%|标准
              指标: 2|产出指标|时效指标|浇灌及时率|按期浇灌的占比|≥95%|合同
              指标: 2|满意度指标|服务对象满意度指标|居民满意度|居民满意程度|≥90%|问卷
              """,
              """
              指标: 1|产出指标|数量指标|项目数量|项目数量|≥1项|图纸
              指标: 1|产出指标|质量指标|合格率|符合标准|100%|标准
              指标: 1|产出指标|时效指标|完成及时率|按合同完成|100%|合同
              指标: 1|满意度指标|服务对象满意度指标|居民满意度|居民满意程度|≥90%|问卷
              指标: 2|产出指标|数量指标|项目数量|项目数量|≥1项|图纸
              指标: 2|产出指标|质量指标|合格率|符合标准|100%|标准
              指标: 2|产出指标|时效指标|完成及时率|按合同完成|100%|合同
              指标: 2|满意度指标|服务对象满意度指标|居民满意度|居民满意程度|≥90%|问卷
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Map<Long, List<ProjectSheet>> same = new LinkedHashMap<>();
    Map<Long, Set<ProjectSheet>> near = new LinkedHashMap<>();
    Map<Long, Set<ProjectSheet>> named = new LinkedHashMap<>();
    Map<Integer, Long> namesOf = new HashMap<>();
    boolean any = false;
    for (Targets.Sheet sheet : Targets.of(facts).sheets()) {
      List<Long> rows = rows(sheet);
      if (rows.size() >= FEWEST) {
        any = true;
        long whole = rows.stream().mapToLong(Long::longValue).sum();
        boolean first = !same.containsKey(whole);
        same.computeIfAbsent(whole, key -> new ArrayList<>()).add(sheet.sheet());
        if (first) {
          put(near, whole, sheet);
          rows.forEach(row -> put(near, whole - row, sheet));
          put(named, names(sheet), sheet);
          namesOf.put(sheet.sheet().number(), names(sheet));
        }
      }
    }
    if (!any) {
      out.notApplicable("target.none");
    }
    same.values().stream()
        .filter(CopiedSetRule::isOfProjects)
        .forEach(sheets -> report("target.copied.set", sheets, out).add());
    Set<List<Integer>> told = new HashSet<>();
    near.values().removeIf(group -> isPartOfNamed(group, named, namesOf));
    tell("target.copied.near", near, told, out);
    tell("target.copied.names", named, told, out);
  }

  private static void put(Map<Long, Set<ProjectSheet>> sheets, long key, Targets.Sheet sheet) {
    sheets.computeIfAbsent(key, made -> new LinkedHashSet<>()).add(sheet.sheet());
  }

  /** Whether a larger group, of sheets with the same names, tells of these sheets already. */
  private static boolean isPartOfNamed(
      Set<ProjectSheet> group, Map<Long, Set<ProjectSheet>> named, Map<Integer, Long> namesOf) {
    Set<Long> names = new HashSet<>();
    group.forEach(sheet -> names.add(namesOf.getOrDefault(sheet.number(), 0L)));
    Set<ProjectSheet> larger = named.get(names.iterator().next());
    return names.size() == 1 && larger != null && larger.size() > group.size();
  }

  private static void tell(
      String key, Map<Long, Set<ProjectSheet>> groups, Set<List<Integer>> told, Findings out) {
    for (Set<ProjectSheet> group : groups.values()) {
      List<ProjectSheet> sheets = List.copyOf(group);
      if (isOfProjects(sheets) && told.add(sheets.stream().map(ProjectSheet::number).toList())) {
        report(key, sheets, out).add();
      }
    }
  }

  /** Whether there are several projects: one of the same name may be that of several units. */
  private static boolean isOfProjects(List<ProjectSheet> sheets) {
    return sheets.stream().map(ProjectSheet::name).map(CodeName::plain).distinct().count() > 1;
  }

  private static long names(Targets.Sheet sheet) {
    return sheet.targets().stream().mapToLong(target -> hash(target.name())).sum();
  }

  private static List<Long> rows(Targets.Sheet sheet) {
    List<Long> rows = new ArrayList<>();
    for (Target target : sheet.targets()) {
      boolean money = target.dimension() == Dimension.MONEY;
      String value = money ? "" : CodeName.plain(target.value());
      rows.add(hash(target.name() + "|" + target.description() + "|" + value));
    }
    return rows;
  }

  /** 64 bits of FNV-1a: String.hashCode is too short for sums of many rows. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static Findings.Draft report(String key, List<ProjectSheet> sheets, Findings out) {
    String numbers =
        sheets.stream().map(s -> String.valueOf(s.number())).collect(Collectors.joining("、"));
    Findings.Draft draft = out.found(key, numbers, sheets.size());
    sheets.forEach(sheet -> draft.at(Places.of(sheet)));
    return draft.repair("target.copied.rewrite");
  }
}
