package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;

/** A total does not bear the name of one of its parts. */
final class TotalNameRule implements Rule {

  private static final Pattern FILLER = Pattern.compile("预算|支出|经费|费用|费|总额|合计|安排|资金|[\\s“”\"]");
  private static final Pattern GENERAL = Pattern.compile("(?:一般)?公共预算(?:财政)?(?:拨款)?(?:收入|支出)?");
  private static final Pattern NOT_GENERAL =
      Pattern.compile("财政拨款收入|政府性基金.*|基金预算.*|国有资本.*|财政专户.*|单位资金.*|其他来源.*|事业收入|事业单位.*|上年结转.*");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.total-name",
              Severity.WARNING,
              "总数不以其中一部分的名称相称",
              "A total does not bear the name of one of its parts",
              "财预〔2016〕143号：内容准确")
          .describedAs("例如把公务用车购置及运行维护费的总数称为“公务用车运行维护费”，把收入总额称为“一般公共预算收入”。")
          .shownBy(
              "文字: 三公经费|公务用车购置及运维费 5.00 万元，其中：公务用车购置费 0 万元，公务用车运维费 5.00 万元。",
              "文字: 三公经费|公务用车运维费 5.00 万元，其中：公务用车购置费 0 万元，公务用车运维费 5.00 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (Passage passage : Prose.of(facts).passages()) {
      Said before = null;
      for (Sentence sentence : passage.sentences()) {
        for (Listing listing : Listing.of(sentence, before)) {
          check(listing, passage, out);
        }
        before = sentence.said().size() == 1 ? sentence.said().getFirst() : null;
      }
    }
  }

  private static void check(Listing listing, Passage passage, Findings out) {
    Said total = listing.total();
    Said twin = twin(listing);
    if (twin != null) {
      out.found("narrative.total.part", twin.words(), total.printed() + total.unit())
          .at(Prose.place(passage))
          .actual(total.words())
          .add();
      return;
    }
    boolean general = GENERAL.matcher(total.words()).matches();
    for (Said part : listing.parts()) {
      if (general && NOT_GENERAL.matcher(part.words()).matches()) {
        out.found("narrative.total.general", total.words(), part.words())
            .at(Prose.place(passage))
            .actual(total.words())
            .add();
        return;
      }
    }
  }

  private static @Nullable Said twin(Listing listing) {
    String name = plain(listing.total().words());
    for (Said part : listing.parts()) {
      if (!name.isEmpty() && part.isLevel() && plain(part.words()).equals(name)) {
        return part;
      }
    }
    return null;
  }

  private static String plain(String words) {
    return FILLER.matcher(words).replaceAll("");
  }
}
