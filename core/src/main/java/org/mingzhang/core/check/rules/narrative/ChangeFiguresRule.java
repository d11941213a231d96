package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;
import org.mingzhang.core.publication.Statement.Direction;

/** A sentence that gives both years and the change gives them rightly, and an increase leads up. */
final class ChangeFiguresRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.change-figures",
              Severity.ERROR,
              "一句话里的本年数、上年数与增减额、增减方向相符",
              "This year's figure, last year's and the change agree within a sentence",
              "财预〔2016〕143号（预算收支增减变化说明）")
          .shownBy(
              "文字: 其他说明|培训费 10.00 万元，比 2023 年的 12.00 万元减少 2.00 万元。",
              "文字: 其他说明|培训费 10.00 万元，比 2023 年的 12.00 万元增加 2.00 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (Passage passage : Prose.of(facts).passages()) {
      for (Sentence sentence : passage.sentences()) {
        for (Change change : Change.of(sentence)) {
          check(change, passage, out);
        }
        unchanged(sentence, facts.year(), passage, out);
      }
    }
  }

  private static void check(Change change, Passage passage, Findings out) {
    Said level = change.level();
    Said last = change.last();
    Amount stated = change.said().amount();
    if (level == null || level.amount() == null || stated == null) {
      return;
    }
    if (last == null || last.amount() == null) {
      Long before = change.lastFen();
      if (before != null && before < -stated.halfWidth() - level.amount().halfWidth()) {
        out.found("narrative.change.beyond", change.said().words(), stated, level.amount())
            .at(Prose.place(passage))
            .actual(stated.toString())
            .add();
      }
      return;
    }
    Sum difference = Sum.of(level.amount()).minus(Sum.of(last.amount()));
    Sum signed = new Sum(change.said().signedFen(), stated.halfWidth(), stated.halfWidth());
    if (difference.compare(signed) != Agreement.CONTRADICTS) {
      return;
    }
    boolean otherWay = difference.compare(signed.negated()) != Agreement.CONTRADICTS;
    Object[] figures = {change.said().words(), level.amount(), last.amount(), stated};
    String right = stated.printAlike(Math.abs(difference.fen())) + stated.unit().label();
    if (otherWay) {
      out.found(
              change.said().direction() == Direction.INCREASE
                  ? "narrative.change.not-increase"
                  : "narrative.change.not-decrease",
              figures)
          .at(Prose.place(passage))
          .cause("cause.direction")
          .add();
    } else {
      out.found("narrative.change.differs", figures)
          .at(Prose.place(passage))
          .expected(right)
          .actual(stated.toString())
          .add();
    }
  }

  /** 本年 3 万元，上年 5 万元，与上年持平. */
  private static void unchanged(Sentence sentence, int year, Passage passage, Findings out) {
    List<Said> said = sentence.said();
    for (int i = 1; i < said.size(); i++) {
      Said one = said.get(i - 1);
      Said other = said.get(i);
      int to = i + 1 < said.size() ? said.get(i + 1).start() : sentence.text().length();
      String after = sentence.text().substring(other.end(), to);
      if (one.isLevel()
          && other.isLevel()
          && one.words().equals(other.words())
          && one.amount() != null
          && other.amount() != null
          && Change.isOfLastYear(sentence, i, year) != Change.isOfLastYear(sentence, i - 1, year)
          && Compared.NO_CHANGE.matcher(after).lookingAt()
          && Sum.of(one.amount()).compare(Sum.of(other.amount())) == Agreement.CONTRADICTS) {
        out.found("narrative.change.not-equal", one.words(), one.amount(), other.amount())
            .at(Prose.place(passage))
            .add();
      }
    }
  }
}
