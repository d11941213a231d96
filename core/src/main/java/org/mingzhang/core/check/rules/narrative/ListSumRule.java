package org.mingzhang.core.check.rules.narrative;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/**
 * What a sentence lists as the parts of an amount is no more than it; and as much, where the list
 * is complete or one slip explains the difference. Lists that formulas add up are left to them.
 */
final class ListSumRule implements Rule {

  /** Totals whose parts a formula adds up, where the layout has names for all of them. */
  private static final Set<String> BY_FORMULA =
      Set.of("收入总额", "支出总额", "基本支出", "三公总额", "用车费", "采购总额", "收支变动", "上年三公总额");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.list-sum",
              Severity.ERROR,
              "说明中列举的各部分之和与总数相符",
              "The parts a sentence lists agree with their total",
              "财预〔2016〕143号：内容准确")
          .describedAs("“其中”可以只列一部分，此时各部分之和小于总数不算错；大于总数，或改正一个数就正好相等的，视为有误。")
          .shownBy(
              "文字: 其他说明|会议费 9.00 万元，分别为春季会议 5.00 万元，秋季会议 4.00 万元。",
              "文字: 其他说明|会议费 9.00 万元，分别为春季会议 5.00 万元，秋季会议 5.00 万元。");

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
          if (listing.total().amount() != null && !isByFormula(listing)) {
            check(listing, listing.total().amount(), passage, out);
          }
        }
        before = sentence.said().size() == 1 ? sentence.said().getFirst() : null;
      }
    }
  }

  private static boolean isByFormula(Listing listing) {
    return BY_FORMULA.contains(listing.total().id())
        && listing.parts().stream().noneMatch(part -> part.id().isEmpty());
  }

  private static void check(Listing listing, Amount total, Passage passage, Findings out) {
    Sum sum = listing.sum();
    Sum whole = Listing.of(listing.total());
    if (sum.compare(whole) != Agreement.CONTRADICTS) {
      return;
    }
    boolean tooMuch = listing.total().isLevel() && sum.fen() > whole.fen();
    Said slip = slip(listing, whole.fen() - sum.fen());
    if (!tooMuch && !listing.complete() && slip == null) {
      return;
    }
    String printed = total.printAlike(sum.fen()) + total.unit().label();
    Findings.Draft draft =
        out.found(
                tooMuch ? "narrative.list.beyond" : "narrative.list.differs",
                listing.total().words(),
                total,
                listing.parts().size(),
                printed)
            .at(Prose.place(passage))
            .expected(total.toString())
            .actual(printed);
    if (slip != null && slip.amount() != null) {
      long right = slip.amount().fen() + whole.fen() - sum.fen();
      Amount part = slip.amount();
      boolean unit = slip.unit().equals("元");
      String value = unit ? part.print() + "万元" : part.printAlike(right) + part.unit().label();
      draft.repair("narrative.list.repair", slip.words(), value);
    }
    draft.add();
  }

  /** The part that a slip of one digit or of the unit explains; null if none or several do. */
  private static @Nullable Said slip(Listing listing, long difference) {
    Said found = null;
    for (Said part : listing.parts()) {
      Amount amount = part.amount();
      if (amount != null && part.isLevel() && Misprinted.explains(amount, difference)) {
        if (found != null) {
          return null;
        }
        found = part;
      }
    }
    return found;
  }
}
