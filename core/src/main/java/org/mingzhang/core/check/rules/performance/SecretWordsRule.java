package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Words;
import org.mingzhang.core.publication.ProjectSheet;

/** A published sheet neither shows that something is secret nor keeps a place for it. */
final class SecretWordsRule extends OfEachSheet {

  private static final String SECRET = "涉密";
  private static final Words MARKS = Words.of("secret-marks");
  private static final Words PLACEHOLDERS = Words.of("placeholders");

  SecretWordsRule() {
    super(
        RuleInfo.of(
                "target.secret-words",
                Severity.ERROR,
                "公开的绩效目标表中没有涉密占位、密级标志和“××”",
                "A published sheet has no placeholder for secrets and no security mark",
                "保守国家秘密法：先审查、后公开；政府信息公开条例第十四条")
            .describedAs("“涉密人员培训”之类的业务名称不算；单独写“涉密”、密级标志、“××”才算。")
            .shownBy(
                "指标: 1|产出指标|数量指标|培训人数|涉密人员参加保密培训的人数|≥80人|计划", "指标: 1|产出指标|数量指标|涉密|涉密|≥10涉密|涉密"));
  }

  @Override
  void judge(Targets.Sheet targets, Facts facts, Findings out) {
    ProjectSheet sheet = targets.sheet();
    look(sheet.name(), Places.of(sheet), out);
    look(sheet.purpose(), Places.of(sheet), out);
    sheet.goals().forEach(goal -> look(goal, Places.of(sheet), out));
    for (Target target : targets.targets()) {
      String row =
          String.join(
              "|",
              target.indicator().level3(),
              target.indicator().description(),
              target.indicator().value(),
              target.indicator().basis());
      look(row, target.place(), out);
    }
  }

  private static void look(String printed, Place place, Findings out) {
    String text = CodeName.plain(printed);
    String word = "";
    for (String field : text.split("\\|", -1)) {
      boolean only = field.replace("项目", "").replace("内容", "").equals(SECRET);
      boolean value = field.endsWith(SECRET) && field.length() < SHORT;
      word = word.isEmpty() && (only || value) ? SECRET : word;
    }
    word = word.isEmpty() ? MARKS.firstIn(text) : word;
    if (!word.isEmpty()) {
      out.found("target.secret.word", word)
          .at(place)
          .actual(word)
          .repair("target.secret.remove")
          .add();
      return;
    }
    String held = PLACEHOLDERS.firstIn(text);
    if (!held.isEmpty()) {
      out.found("target.secret.placeholder", held)
          .severity(Severity.WARNING)
          .at(place)
          .actual(held)
          .repair("target.secret.fill")
          .add();
    }
  }

  /** Characters of a value such as ≥10涉密. */
  private static final int SHORT = 8;
}
