package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.whole.Mutant.Slip;
import org.mingzhang.engine.whole.Samples.Sample;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;

/** Any single figure that goes wrong is found, and named where it stands. */
class MutationTest {

  private static final Checker CHECKER = new Checker(RuleBook.standard(), Locale.CHINESE);
  private static final double ENOUGH = 0.99;

  /** Figures that no identity ties to another. */
  private static final Set<String> FREE = Set.of("办公用房", "预算资金", "预留中小微");

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.engine.whole.Samples#one")
  void findsAndNamesEveryChangedFigure(Sample sample) {
    Publication clean = placed(sample);
    assertThat(CHECKER.check(clean, sample.layout())).isEmpty();
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (Slip slip : Slip.values()) {
      for (Mutant mutant : Mutant.ofCells(clean, MutationTest::isTied, slip)) {
        all++;
        if (!isNamed(mutant, sample)) {
          missed.add(mutant.what());
        }
      }
    }
    assertThat(all).isGreaterThan(500);
    assertThat((double) missed.size() / all).as("missed %s", missed).isLessThan(1 - ENOUGH);
  }

  /**
   * Amounts that a document states once only: their other half is last year's book, or the plan.
   */
  private static final Set<String> SAID_ONCE =
      Set.of(
          "三公变动",
          "机关运行经费变动",
          "收入变动",
          "支出财政拨款变动",
          "出国费变动",
          "用车费变动",
          "购车费变动",
          "用车运行费变动",
          "接待费变动",
          "拟购固定资产");

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.engine.whole.Samples#one")
  void findsAndNamesEveryChangedAmountOutsideTheTables(Sample sample) {
    Publication clean = placed(sample);
    List<Mutant> mutants = new ArrayList<>(Mutant.ofStatements(clean, SAID_ONCE));
    mutants.addAll(Mutant.ofProjects(clean));
    List<String> missed =
        mutants.stream().filter(mutant -> !isNamed(mutant, sample)).map(Mutant::what).toList();
    assertThat((double) missed.size() / mutants.size())
        .as("missed %s", missed)
        .isLessThan(1 - ENOUGH);
  }

  /** The publication as read from a document, so that every figure has its place. */
  private static Publication placed(Sample sample) {
    return Recognizer.recognise(
            LayOut.document(sample.publication(), sample.layout()), "sample", sample.layout().id())
        .publications()
        .getFirst();
  }

  private static boolean isTied(Cell cell) {
    return cell.isFigure() && !FREE.contains(cell.row()) && !FREE.contains(cell.column());
  }

  private static boolean isNamed(Mutant mutant, Sample sample) {
    return CHECKER.check(mutant.publication(), sample.layout()).stream()
        .flatMap(finding -> finding.where().stream())
        .anyMatch(mutant.isPlace());
  }
}
