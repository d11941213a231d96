package org.mingzhang.core.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.assemble.Sources.Spent;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;

/**
 * Basic expenditure: the items of the functional classification against the economic items and
 * classes of the table of basic expenditure. Pairs that belong together, such as a pension
 * contribution and the item for it, come first; the rest is spread from the north-west corner on.
 */
final class BasicLines {

  private static final String TABLE = "basic_expenditure";

  private final Printed printed;
  private final String unit;
  private final Affinities affinities = Affinities.standard();
  private final List<ExpenditureLine> lines = new ArrayList<>();

  /** A column of the allocation. */
  private record Item(String economy, ExpenditureClass kind) {}

  BasicLines(Printed printed, String unit) {
    this.printed = printed;
    this.unit = unit;
  }

  List<ExpenditureLine> of(List<Spent> spent) {
    general(spent.stream().filter(s -> s.basic() && s.fund() == Fund.GENERAL).toList());
    others(spent.stream().filter(s -> s.basic() && s.fund() != Fund.GENERAL).toList());
    return lines;
  }

  private void general(List<Spent> spent) {
    List<Item> items = new ArrayList<>();
    List<Long> amounts = new ArrayList<>();
    for (String economy : printed.economies(TABLE)) {
      add(items, amounts, economy, ExpenditureClass.PERSONNEL, "人员经费");
      add(items, amounts, economy, ExpenditureClass.PUBLIC, "公用经费");
    }
    long[] supply = spent.stream().mapToLong(Spent::fen).toArray();
    long[] demand = amounts.stream().mapToLong(Long::longValue).toArray();
    take(spent, items, supply, demand, Transport.flow(supply, demand, related(spent, items)));
    take(spent, items, supply, demand, Transport.flow(supply, demand, Transport.NONE));
    for (int row = 0; row < supply.length; row++) {
      line(spent.get(row), new Item("", ExpenditureClass.PERSONNEL), supply[row]);
    }
  }

  private void add(
      List<Item> items, List<Long> amounts, String economy, ExpenditureClass kind, String column) {
    long fen = printed.fen(TABLE, economy, column);
    if (fen > 0) {
      items.add(new Item(economy, kind));
      amounts.add(fen);
    }
  }

  private Transport.Limit related(List<Spent> spent, List<Item> items) {
    return (row, column) ->
        affinities.belong(items.get(column).economy(), spent.get(row).function())
            ? Long.MAX_VALUE
            : 0;
  }

  private void take(
      List<Spent> spent, List<Item> items, long[] supply, long[] demand, long[][] flow) {
    for (int row = 0; row < supply.length; row++) {
      for (int column = 0; column < demand.length; column++) {
        line(spent.get(row), items.get(column), flow[row][column]);
        supply[row] -= flow[row][column];
        demand[column] -= flow[row][column];
      }
    }
  }

  /** Of what other funds pay, the narrative may say how much is for personnel. */
  private void others(List<Spent> spent) {
    long personnel = printed.stated("人员经费").orElse(0L) - printed.fen(TABLE, "合计", "人员经费");
    for (Spent one : spent) {
      long part = Math.max(0, Math.min(personnel, one.fen()));
      personnel -= part;
      line(one, new Item("", ExpenditureClass.PERSONNEL), part);
      line(one, new Item("", ExpenditureClass.PUBLIC), one.fen() - part);
    }
  }

  private void line(Spent spent, Item item, long fen) {
    if (fen > 0) {
      lines.add(
          ExpenditureLine.of(
              unit, spent.function(), item.economy(), spent.fund(), item.kind(), "", fen));
    }
  }
}
