package org.mingzhang.engine.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.document.Document;
import org.mingzhang.engine.whole.Mutant.Slip;
import org.mingzhang.forms.LayOut;
import org.mingzhang.forms.Recognizer;
import org.mingzhang.forms.samples.SampleBudgets;

/** Reading gets worse by the damaged cell, not by the table. */
class NoiseTest {

  private static final int SEEDS = 6;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"0, 1", "0.2, 0.97", "0.5, 0.95", "1, 0.9"})
  void fallsGentlyWithTheNoise(double level, double least) {
    for (String id : List.of("hebei-2023", "hebei-2025", "shanghai-2025")) {
      Layout layout = Layouts.standard().find(id).orElseThrow();
      double sum = 0;
      for (long seed = 1; seed <= SEEDS; seed++) {
        Publication printed = SampleBudgets.clean(layout, Level.UNIT, seed);
        Document noisy = Noise.in(LayOut.document(printed, layout), level, seed);
        sum += f1(facts(printed), facts(read(noisy, id)));
      }
      assertThat(sum / SEEDS).as("F1 of %s at noise %s", id, level).isGreaterThanOrEqualTo(least);
    }
  }

  @Test
  void reportsALostCellAndOffersWhatOtherTablesSay() {
    Layout layout = Layouts.standard().find("hebei-2025").orElseThrow();
    Document document = LayOut.document(SampleBudgets.clean(layout, Level.UNIT, 3), layout);
    Publication clean = read(document, "hebei-2025");
    Cell total = clean.table("expenditure").orElseThrow().cell("合计", "项目支出").orElseThrow();
    Mutant lost = Mutant.ofCells(clean, cell -> cell == total, Slip.BLANKED).getFirst();
    List<Finding> findings =
        new Checker(RuleBook.standard(), Locale.CHINESE).check(lost.publication(), layout);
    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.where()).anyMatch(lost.isPlace());
              assertThat(finding.repair()).contains(total.text());
            });
  }

  private static Publication read(Document document, String layout) {
    List<Publication> read = Recognizer.recognise(document, "noisy", layout).publications();
    assertThat(read).hasSize(1);
    return read.getFirst();
  }

  /** What a publication states, figure by figure. */
  private static Set<String> facts(Publication publication) {
    Set<String> facts = new HashSet<>();
    for (Table table : publication.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (cell.isFigure()) {
            facts.add(table.key() + " " + cell.row() + " " + cell.column() + " " + cell.text());
          }
        }
      }
    }
    return facts;
  }

  private static double f1(Set<String> printed, Set<String> read) {
    Set<String> both = new HashSet<>(printed);
    both.retainAll(read);
    return 2.0 * both.size() / (printed.size() + read.size());
  }
}
