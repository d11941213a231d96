package org.mingzhang.core.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.budget.CarryForward;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Use;

/**
 * Which fund pays for what: expenditure, revenue, carry-over and what is carried forward by item
 * and fund.
 *
 * <p>The tables of the three fiscal budgets state their expenditure by item. The rest of an item's
 * expenditure is paid by its other revenue. What was carried over is stated by item (收入总表) and by
 * fund (财政拨款收支总表); it is spread so that both totals hold and no item has more than it spends.
 */
final class Sources {

  static final String REVENUE = "revenue";
  static final String EXPENDITURE = "expenditure";
  private static final String SUMMARY = "revenue_expenditure";
  private static final String FISCAL = "fiscal_appropriation";
  private static final List<Fund> FISCAL_FUNDS =
      List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);
  private static final List<String> FISCAL_TABLES =
      List.of("general_expenditure", "government_fund", "state_capital");
  private static final List<Fund> OWN_FUNDS =
      List.of(
          Fund.BUSINESS,
          Fund.OPERATING,
          Fund.FISCAL_ACCOUNT,
          Fund.FROM_SUPERIOR,
          Fund.FROM_SUBORDINATES,
          Fund.OTHER);
  private static final int FUNDS = FISCAL_FUNDS.size();

  /**
   * Money spent.
   *
   * @param basic whether it is basic rather than project expenditure
   */
  record Spent(String function, Fund fund, Use use, boolean basic, long fen) {}

  private final Printed printed;
  private final String unit;
  private final List<String> functions;
  private final List<Spent> spent = new ArrayList<>();
  private final List<RevenueLine> revenue = new ArrayList<>();
  private final List<CarryOver> carryOver = new ArrayList<>();
  private final List<CarryForward> carryForward = new ArrayList<>();

  /** By item: fiscal expenditure a fund, and what each is carried forward of it. */
  private final long[][] fiscal;

  private final long[] own;
  private final long[] ownRevenue;
  private final long[] carried;

  Sources(Printed printed, String unit) {
    this.printed = printed;
    this.unit = unit;
    this.functions = printed.functions();
    this.fiscal = new long[functions.size()][FUNDS];
    this.own = new long[functions.size()];
    this.ownRevenue = new long[functions.size()];
    this.carried = new long[functions.size()];
    read();
    allocate();
  }

  List<Spent> spent() {
    return spent;
  }

  List<RevenueLine> revenue() {
    return revenue;
  }

  List<CarryOver> carryOver() {
    return carryOver;
  }

  List<CarryForward> carryForward() {
    return carryForward;
  }

  private void read() {
    for (int f = 0; f < functions.size(); f++) {
      String code = functions.get(f);
      for (int g = 0; g < FUNDS; g++) {
        String table = FISCAL_TABLES.get(g);
        long basic = printed.fen(table, code, "基本支出");
        long project = printed.fen(table, code, "项目支出");
        fiscal[f][g] = basic + project;
        spend(code, FISCAL_FUNDS.get(g), Use.OWN_WORK, true, basic);
        spend(code, FISCAL_FUNDS.get(g), Use.OWN_WORK, false, project);
      }
      own[f] = Math.max(0, printed.fen(EXPENDITURE, code, "合计") - sum(fiscal[f]));
      for (Fund fund : OWN_FUNDS) {
        ownRevenue[f] += printed.fen(REVENUE, code, fund.word());
      }
      carried[f] = printed.fen(REVENUE, code, "上年结转");
    }
  }

  private void spend(String code, Fund fund, Use use, boolean basic, long fen) {
    if (fen > 0) {
      spent.add(new Spent(code, fund, use, basic, fen));
    }
  }

  private static long sum(long[] row) {
    long sum = 0;
    for (long fen : row) {
      sum += fen;
    }
    return sum;
  }

  private void allocate() {
    long[][] forward = forward();
    long[] fiscalCarry = new long[functions.size()];
    long[] ownCarry = new long[functions.size()];
    long[][] needed = new long[functions.size()][FUNDS];
    for (int f = 0; f < functions.size(); f++) {
      long open = own[f] + forward[f][FUNDS] - ownRevenue[f];
      ownCarry[f] = Math.max(0, Math.min(open, carried[f]));
      fiscalCarry[f] = carried[f] - ownCarry[f];
      for (int g = 0; g < FUNDS; g++) {
        needed[f][g] = fiscal[f][g] + forward[f][g];
      }
    }
    long[][] carry =
        Transport.flow(fiscalCarry, byFund("结转"), (row, column) -> needed[row][column]);
    for (int f = 0; f < functions.size(); f++) {
      for (int g = 0; g < FUNDS; g++) {
        add(functions.get(f), FISCAL_FUNDS.get(g), needed[f][g] - carry[f][g], carry[f][g]);
        addForward(functions.get(f), FISCAL_FUNDS.get(g), forward[f][g]);
      }
      own(f, ownCarry[f], forward[f][FUNDS]);
    }
  }

  private long[] byFund(String prefix) {
    long[] totals = new long[FUNDS];
    for (int g = 0; g < FUNDS; g++) {
      totals[g] = printed.fen(FISCAL, prefix + FISCAL_FUNDS.get(g).word(), "收入");
    }
    return totals;
  }

  /**
   * What is left at the end of the year, by item and fiscal fund; last the money that is neither.
   */
  private long[][] forward() {
    long[] byFund = new long[FUNDS + 1];
    byFund[FUNDS] = printed.fen(SUMMARY, "年终结转结余", "支出");
    for (int g = 0; g < FUNDS; g++) {
      byFund[g] = printed.fen(FISCAL, "年末结转", FISCAL_FUNDS.get(g).word());
      byFund[FUNDS] -= byFund[g];
    }
    long[] byItem = new long[functions.size()];
    for (int f = 0; f < functions.size() && sum(byFund) > 0; f++) {
      String code = functions.get(f);
      byItem[f] =
          Math.max(0, printed.fen(REVENUE, code, "合计") - printed.fen(EXPENDITURE, code, "合计"));
    }
    return Transport.flow(byItem, byFund, this::mostForward);
  }

  private long mostForward(int item, int fund) {
    String code = functions.get(item);
    return fund == FUNDS
        ? ownRevenue[item] + carried[item]
        : printed.fen(REVENUE, code, "财政拨款") + carried[item];
  }

  private void add(String code, Fund fund, long fen, long carriedOver) {
    if (fen > 0) {
      revenue.add(new RevenueLine(unit, code, fund, "", fen));
    }
    if (carriedOver > 0) {
      carryOver.add(new CarryOver(unit, code, fund, 0, carriedOver));
    }
  }

  private void addForward(String code, Fund fund, long fen) {
    if (fen > 0) {
      carryForward.add(new CarryForward(unit, code, fund, fen));
    }
  }

  /** Expenditure of one item that no fiscal fund pays, over its other revenue. */
  private void own(int item, long carriedOver, long forward) {
    String code = functions.get(item);
    long[] sources = new long[OWN_FUNDS.size()];
    int main = OWN_FUNDS.size() - 1;
    for (int i = sources.length - 1; i >= 0; i--) {
      sources[i] = printed.fen(REVENUE, code, OWN_FUNDS.get(i).word());
      main = sources[i] > 0 ? i : main;
      add(code, OWN_FUNDS.get(i), sources[i], 0);
    }
    add(code, OWN_FUNDS.get(main), 0, carriedOver);
    sources[main] += carriedOver;
    long[] uses = uses(item, forward);
    sources[sources.length - 1] += Math.max(0, sum(uses) - sum(sources));
    long[][] flow = Transport.flow(sources, uses, Transport.NONE);
    for (int i = 0; i < sources.length; i++) {
      Fund fund = OWN_FUNDS.get(i);
      spend(code, fund, Use.BUSINESS, false, flow[i][0]);
      spend(code, fund, Use.OWN_WORK, true, flow[i][1]);
      spend(code, fund, Use.OWN_WORK, false, flow[i][2]);
      spend(code, fund, Use.TO_SUBORDINATE, false, flow[i][3]);
      spend(code, fund, Use.TO_SUPERIOR, false, flow[i][4]);
      addForward(code, fund, flow[i][5]);
    }
  }

  private long[] uses(int item, long forward) {
    String code = functions.get(item);
    long basic = printed.fen(EXPENDITURE, code, "基本支出");
    long project = printed.fen(EXPENDITURE, code, "项目支出");
    for (String table : FISCAL_TABLES) {
      basic -= printed.fen(table, code, "基本支出");
      project -= printed.fen(table, code, "项目支出");
    }
    return new long[] {
      printed.fen(EXPENDITURE, code, "经营支出"),
      Math.max(0, basic),
      Math.max(0, project),
      printed.fen(EXPENDITURE, code, "对附属单位补助支出"),
      printed.fen(EXPENDITURE, code, "上解上级支出"),
      forward
    };
  }
}
