package org.mingzhang.core.check.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Institution;
import org.mingzhang.core.wording.Misspelling;
import org.mingzhang.core.wording.Misspellings;
import org.mingzhang.core.wording.NearMiss;
import org.mingzhang.core.wording.NearMisses;

/** Terms of the trade, names of codes and names of the document's own are spelt as they are. */
final class NearMissRule implements Rule {

  /** Shorter names are too often right when they differ in one character. */
  private static final int SHORTEST_NAME = 6;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.near-miss",
              Severity.NOTE,
              "用语、科目名称和本文件的名称没有错字",
              "Terms, names of codes and the document's own names are not misspelt",
              "财预〔2016〕143号：内容准确")
          .describedAs(
              "与常用用语、科目名称或本文件的单位、项目名称只差一字，且差的字同音、同声母或形近、不与邻字成词的，提示核对；" + "本身成词的（合格与合规、拨付与支付）不提示。")
          .shownBy(
              "指标: 1|满意度指标|服务对象满意度指标|服务对象满意度|满意的群众占比|≥95%",
              "指标: 1|满意度指标|服务对象满意度指标|服务对向满意度|满意的群众占比|≥95%");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    NearMisses own = NearMisses.of(names(facts.publication()));
    Map<String, List<NearMiss>> known = new HashMap<>();
    for (PrintedText text : facts.texts()) {
      known
          .computeIfAbsent(text.text(), words -> find(words, own))
          .forEach(miss -> report(miss, text, out));
    }
  }

  /** Near-misses, those left out that are common misspellings: another rule tells them. */
  private static List<NearMiss> find(String text, NearMisses own) {
    List<NearMiss> misses = NearMisses.standard().find(text);
    List<NearMiss> all = new ArrayList<>(misses);
    own.find(text).stream()
        .filter(miss -> misses.stream().noneMatch(miss::overlaps))
        .forEach(all::add);
    if (!all.isEmpty()) {
      List<Misspelling> told = Misspellings.standard().find(text);
      all.removeIf(miss -> told.stream().anyMatch(miss::overlaps));
    }
    return all;
  }

  private static List<String> names(Publication publication) {
    List<String> names = new ArrayList<>();
    Stream.of(
            Stream.of(publication.organization().name()),
            publication.institutions().stream().map(Institution::name),
            publication.projects().stream().map(ProjectSheet::name))
        .flatMap(some -> some)
        .filter(name -> name.length() >= SHORTEST_NAME)
        .forEach(names::add);
    return names;
  }

  private static void report(NearMiss miss, PrintedText text, Findings out) {
    String key = "text.near-miss." + miss.kind().name().toLowerCase(Locale.ROOT);
    out.found(key, miss.printed(), miss.meant())
        .at(text.place())
        .expected(miss.meant())
        .actual(miss.printed())
        .repair("text.write", miss.meant())
        .add();
  }
}
