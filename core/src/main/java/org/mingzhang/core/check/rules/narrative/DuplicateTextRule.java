package org.mingzhang.core.check.rules.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.narrative.Passage;

/** No paragraph is printed twice, nor one section copied into another. */
final class DuplicateTextRule implements Rule {

  /** Shorter lines may well be alike. */
  private static final int LONG = 24;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.duplicate-text",
              Severity.WARNING,
              "说明中没有重复的段落",
              "No paragraph of the narrative is printed twice",
              "财预〔2016〕143号：内容准确，形式规范")
          .describedAs("连续几段都重复的，合为一处；把职责照抄为绩效目标也在此列。")
          .shownBy(
              "文字: 职责机构|负责全县水资源管理、河湖保护、防汛抗旱和农村供水工程的建设与管护工作。\n文字: 其他说明|无。",
              "文字: 职责机构|负责全县水资源管理、河湖保护、防汛抗旱和农村供水工程的建设与管护工作。\n"
                  + "文字: 整体绩效|负责全县水资源管理、河湖保护、防汛抗旱和农村供水工程的建设与管护工作。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<Passage> passages = Prose.of(facts).passages();
    Map<String, Integer> first = new HashMap<>();
    List<Passage> run = new ArrayList<>();
    int original = -1;
    for (int i = 0; i < passages.size(); i++) {
      String text = CodeName.plain(passages.get(i).paragraph().text());
      Integer earlier = text.length() < LONG ? null : first.putIfAbsent(text, i);
      if (earlier != null) {
        original = run.isEmpty() ? earlier : original;
        run.add(passages.get(i));
      } else if (text.length() >= LONG || !sameSection(run, passages.get(i))) {
        report(run, passages, original, out);
      }
    }
    report(run, passages, original, out);
  }

  private static boolean sameSection(List<Passage> run, Passage next) {
    return !run.isEmpty() && run.getLast().section() == next.section();
  }

  private static void report(
      List<Passage> run, List<Passage> passages, int original, Findings out) {
    if (run.isEmpty()) {
      return;
    }
    Passage one = passages.get(original);
    Findings.Draft draft =
        out.found(
            "narrative.duplicate",
            run.size(),
            one.section().heading(),
            Prose.brief(run.getFirst().paragraph().text()));
    run.forEach(passage -> draft.at(Prose.place(passage)));
    draft.at(Prose.place(one)).add();
    run.clear();
  }
}
