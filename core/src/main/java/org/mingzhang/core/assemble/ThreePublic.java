package org.mingzhang.core.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.layout.Dimension;
import org.mingzhang.core.layout.Measure;
import org.mingzhang.core.money.Amount;

/**
 * Journeys, vehicles and receptions: what the table of basic expenditure does not already have of
 * them is project expenditure, of the first item that is large enough.
 */
final class ThreePublic {

  private static final String TABLE = "three_public";
  private static final String TOTAL = "合计";
  private static final List<String> ROWS = List.of("因公出国", "公务用车购置", "公务用车运行", "公务接待");
  private static final String ACADEMIC = "教学科研出国";
  private static final String ABROAD = "因公出国";

  private final Printed printed;
  private final List<ExpenditureLine> lines;

  ThreePublic(Printed printed, List<ExpenditureLine> lines) {
    this.printed = printed;
    this.lines = new ArrayList<>(lines);
  }

  /** The lines with the economic items that are known of them now. */
  List<ExpenditureLine> lines() {
    for (Fund fund : List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL)) {
      ROWS.forEach(row -> find(row, fund));
      academic(fund);
    }
    return lines;
  }

  private void find(String row, Fund fund) {
    List<String> codes = codes(row);
    Amount amount = amount(row, fund);
    if (amount == null || codes.isEmpty()) {
      return;
    }
    long missing =
        amount.fen()
            - lines.stream()
                .filter(line -> line.fund() == fund && codes.contains(line.economy()))
                .mapToLong(ExpenditureLine::fen)
                .sum();
    if (missing <= amount.halfWidth()) {
      return;
    }
    missing = name(codes.getFirst(), fund, missing, false, missing);
    missing = name(codes.getFirst(), fund, missing, false, 0);
    name(codes.getFirst(), fund, missing, true, 0);
  }

  /** Of a form without columns for funds everything is of the general budget. */
  private @Nullable Amount amount(String row, Fund fund) {
    boolean split =
        printed.layout().table(TABLE).flatMap(table -> table.column(fund.word())).isPresent();
    if (split) {
      return printed.amount(TABLE, row, fund.word());
    }
    return fund == Fund.GENERAL ? printed.amount(TABLE, row, TOTAL) : null;
  }

  private List<String> codes(String row) {
    return printed.layout().views().row(TABLE, row).stream()
        .map(Measure::conditions)
        .flatMap(List::stream)
        .filter(condition -> condition.dimension() == Dimension.ECONOMY)
        .flatMap(condition -> condition.values().stream())
        .toList();
  }

  /** Gives lines that have no economic item this one; answers what is left to be given. */
  private long name(String economy, Fund fund, long fen, boolean basic, long least) {
    long left = fen;
    for (int i = 0; i < lines.size() && left > 0; i++) {
      ExpenditureLine line = lines.get(i);
      boolean open = line.economy().isEmpty() && line.kind().isBasic() == basic;
      if (open && line.fund() == fund && line.fen() >= least) {
        long part = Math.min(left, line.fen());
        left -= part;
        ExpenditureLine named = Lines.economy(line, economy).with(fund, part);
        i = Lines.split(lines, i, named, line.fen() - part);
      }
    }
    return left;
  }

  private void academic(Fund fund) {
    Amount amount = amount(ACADEMIC, fund);
    List<String> codes = codes(ABROAD);
    long left = amount == null ? 0 : amount.fen();
    for (int i = 0; i < lines.size() && left > 0; i++) {
      ExpenditureLine line = lines.get(i);
      if (line.fund() == fund && codes.contains(line.economy())) {
        long part = Math.min(left, line.fen());
        left -= part;
        i = Lines.split(lines, i, Lines.detail(line, ACADEMIC).with(fund, part), line.fen() - part);
      }
    }
  }
}
