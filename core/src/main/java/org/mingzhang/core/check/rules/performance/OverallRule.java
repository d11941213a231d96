package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.indicator.FiguresInText;
import org.mingzhang.core.indicator.FiguresInText.Found;
import org.mingzhang.core.publication.OverallPerformance;

/** What the overall targets promise, the projects promise too, with the same figure. */
final class OverallRule implements Rule {

  private static final int FEWEST_LETTERS = 4;
  private static final int NEAR = 8;

  /** Ends of words such as 全年, 确保, 实现 that may stand before a phrase. */
  private static final String BEFORE = "年度保计现并共将";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "target.overall",
              Severity.WARNING,
              "项目指标与部门整体绩效目标一致",
              "Indicators of projects agree with the overall targets",
              "财预〔2015〕88号：部门整体目标与项目目标相衔接")
          .describedAs("整体目标里出现项目指标的名称，紧接着的数单位相同而数值不同的，才算不一致。")
          .shownBy(
              """
              总体目标: 全年对接企业不少于 100 家。
              指标: 1|产出指标|数量指标|对接企业的数量|对接符合政策的企业|≥100家|计划
              """,
              """
              总体目标: 全年对接企业不少于 100 家。
              指标: 1|产出指标|数量指标|对接企业的数量|对接符合政策的企业|≥275家|计划
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<String> texts = texts(facts.publication().overallPerformance());
    List<Target> targets = Targets.of(facts).all();
    if (texts.isEmpty() || targets.isEmpty()) {
      out.notApplicable("target.overall.none");
      return;
    }
    String all = String.join("\n", texts);
    for (Target target : targets) {
      for (String words : List.of(stem(target.name()), stem(target.description()))) {
        if (judge(target, words, all, out)) {
          break;
        }
      }
    }
  }

  private static List<String> texts(OverallPerformance overall) {
    List<String> texts = new ArrayList<>();
    Stream<String> items =
        overall.items().stream()
            .flatMap(item -> Stream.concat(Stream.of(item.goal()), item.indicators().stream()));
    Stream.concat(Stream.of(overall.goal()), items)
        .map(CodeName::plain)
        .filter(text -> !text.isEmpty())
        .forEach(texts::add);
    return texts;
  }

  /** 对接企业的数量 is about 对接企业. */
  private static String stem(String name) {
    String stem = name;
    for (String end :
        List.of(
            "数量", "次数", "人数", "家数", "场数", "户数", "个数", "件数", "份数", "套数", "台数", "处数", "项数", "期数",
            "人次", "的")) {
      stem = stem.endsWith(end) ? stem.substring(0, stem.length() - end.length()) : stem;
    }
    return stem;
  }

  private static boolean judge(Target target, String words, String all, Findings out) {
    int at = words.length() < FEWEST_LETTERS ? -1 : phrase(all, words);
    if (at < 0 || target.figure() == null) {
      return false;
    }
    int end = at + words.length();
    Found said = next(all.substring(end, Math.min(all.length(), end + 2 * NEAR)));
    if (said == null || !isAlike(said, target)) {
      return false;
    }
    BigDecimal figure = target.figure();
    if (figure != null && said.number().compareTo(figure) != 0) {
      String printed = said.number().toPlainString() + said.unit();
      out.found("target.overall.differs", words, printed, target.title(), target.value())
          .at(target.place())
          .expected(printed)
          .actual(target.value())
          .repair("target.figures.mend")
          .add();
    }
    return true;
  }

  /** Where a phrase begins with the words; those of a longer name are of something else. */
  private static int phrase(String all, String words) {
    int at = all.indexOf(words);
    while (at > 0
        && Character.isLetter(all.charAt(at - 1))
        && BEFORE.indexOf(all.charAt(at - 1)) < 0) {
      at = all.indexOf(words, at + 1);
    }
    return at;
  }

  /** The first figure, if only a comparison stands before it. */
  private static @Nullable Found next(String text) {
    List<Found> found = FiguresInText.of(text);
    if (found.isEmpty()) {
      return null;
    }
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    String before = text.substring(0, digit);
    boolean near = digit <= NEAR && "，。；、,;\n".chars().noneMatch(c -> before.indexOf(c) >= 0);
    return near ? found.getFirst() : null;
  }

  private static boolean isAlike(Found said, Target target) {
    boolean counted =
        target.dimension() == Dimension.COUNT && Dimension.of(said.unit()) == Dimension.COUNT;
    return said.unit().equals(target.unit()) || (counted && target.kind().is("number"));
  }
}
