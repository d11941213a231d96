package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.WordLists;
import org.mingzhang.core.publication.Statement;

/** Every change of money is explained, with more than words that suit any change. */
final class ReasonRule implements Rule {

  private static final String[] SECTIONS = {"总体情况", "机关运行经费", "三公经费"};
  private static final Pattern HOLLOW = WordLists.anyOf("hollow-reasons.txt");
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]|\\d");
  private static final int SUBSTANCE = 2;
  private static final long MUCH = 1_000 * MoneyUnit.TEN_THOUSAND_YUAN.fen();
  private static final int ONE_PHRASE = 18;

  /** Which level a change is of. */
  private static final Map<String, String> LEVELS =
      Map.of("基本支出变动", "基本支出", "项目支出变动", "项目支出", "收支变动", "收支安排", "支出变动", "支出总额");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.reason",
              Severity.WARNING,
              "预算增减变动都说明了原因，且言之有物",
              "Every change against last year is explained, and not with empty words",
              "财预〔2016〕143号：三公经费和预算收支增减变化应说明原因")
          .describedAs(
              "原因可以写在金额之前、之后，或在本节末尾统一说明；“根据工作需要调减”之类不算说明；变动一半以上又达 1000 万元的，一个短语也不够，要写明是哪些项目。")
          .shownBy(
              "文字: 三公经费|公务接待费 2.00 万元，比上年减少 0.40 万元，原因是压减接待批次。",
              "文字: 三公经费|公务接待费 2.00 万元，比上年减少 0.40 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<Passage> passages = Prose.of(facts).in(SECTIONS);
    if (passages.isEmpty()) {
      out.notApplicable("narrative.none");
    }
    for (int i = 0; i < passages.size(); i++) {
      for (Reason reason : Reason.in(passages.get(i))) {
        if (!reason.isGiven() && isExplainedLater(passages, i)) {
          continue;
        }
        if (reason.isGiven() && !isHollow(reason.text()) && isShort(reason, facts)) {
          out.found(
                  "narrative.reason.short",
                  reason.change().words(),
                  reason.printed(),
                  Prose.brief(reason.text()))
              .at(Prose.place(passages.get(i)))
              .actual(Prose.brief(reason.text()))
              .repair("narrative.reason.name-them")
              .add();
          continue;
        }
        String key = reason.isGiven() ? "narrative.reason.hollow" : "narrative.reason.absent";
        if (!reason.isGiven() || isHollow(reason.text())) {
          out.found(key, reason.change().words(), reason.printed())
              .at(Prose.place(passages.get(i)))
              .actual(Prose.brief(reason.text()))
              .repair("narrative.reason.repair")
              .add();
        }
      }
    }
  }

  /** One paragraph of reasons may close the section, or follow the figures. */
  private static boolean isExplainedLater(List<Passage> passages, int index) {
    Passage own = passages.get(index);
    for (int i = index + 1;
        i < passages.size() && passages.get(i).section() == own.section();
        i++) {
      Passage later = passages.get(i);
      boolean reasonOnly = Reason.in(later).isEmpty() && later.paragraph().text().contains("原因");
      boolean part = later.paragraph().text().matches("^[（(\\d一二三四].*") && i == index + 1;
      if (reasonOnly || part && !Reason.in(later).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A change by half, and of ten million, for which there is but one phrase. */
  private static boolean isShort(Reason reason, Facts facts) {
    String level = LEVELS.get(reason.change().id());
    long change = reason.change().signedFen();
    String sentence = reason.text().split("[。；]", 2)[0];
    if (level == null
        || Math.abs(change) < MUCH
        || NOT_HAN.matcher(sentence).replaceAll("").length() > ONE_PHRASE) {
      return false;
    }
    return facts.statements(level).stream()
        .map(Statement::amount)
        .filter(Objects::nonNull)
        .mapToLong(Amount::fen)
        .anyMatch(now -> now - change > 0 && Math.abs(change) * 2 > now - change);
  }

  private static boolean isHollow(String reason) {
    String sentence = reason.split("[。；]", 2)[0];
    String left = NOT_HAN.matcher(HOLLOW.matcher(sentence).replaceAll("")).replaceAll("");
    return left.length() < SUBSTANCE;
  }
}
