package org.mingzhang.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.budget.RollUp.OpenFlow;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.OverallPerformance;

/** A department is the sum of its units without the money they hand to each other. */
class RollUpTest {

  private static final String OFFICE = "512001";
  private static final String STATION = "512002";
  private static final Organization DEPARTMENT =
      new Organization("512", "清河口县水务局", Level.DEPARTMENT);

  @Test
  void keepsWhatEachUnitSpendsAndDropsTheGrantBetweenThem() {
    Budget department = department(office(2_000), station(2_000));
    assertThat(department.revenue())
        .containsExactlyInAnyOrder(
            new RevenueLine(OFFICE, "2130301", Fund.OTHER, "", 8_000),
            new RevenueLine(STATION, "2130306", Fund.OTHER, "", 2_000));
    assertThat(department.expenditure())
        .allSatisfy(line -> assertThat(line.use()).isEqualTo(Use.OWN_WORK))
        .allSatisfy(line -> assertThat(line.fund()).isEqualTo(Fund.OTHER));
    assertThat(department.expenditure().stream().mapToLong(ExpenditureLine::fen).sum())
        .isEqualTo(10_000);
    assertThat(Balance.gaps(department)).isEmpty();
  }

  @Test
  void saysWhereGiverAndTakerDisagree() {
    assertThat(RollUp.openFlows(List.of(office(2_000), station(1_500))))
        .containsExactly(new OpenFlow(OFFICE, STATION, 2_000, 1_500));
    assertThat(RollUp.openFlows(List.of(office(2_000), station(2_000)))).isEmpty();
  }

  @Test
  void leavesMoneyFromOutsideTheDepartmentAlone() {
    Budget station =
        unit(
            STATION,
            List.of(new RevenueLine(STATION, "2130306", Fund.FROM_SUPERIOR, "", 700)),
            List.of(line(STATION, "2130306", Fund.FROM_SUPERIOR, 700)));
    assertThat(department(office(0), station).revenue())
        .contains(new RevenueLine(STATION, "2130306", Fund.FROM_SUPERIOR, "", 700));
  }

  @Test
  void findsTheRevenueThatExpenditureNeeds() {
    Budget office = office(0);
    Budget without =
        office.withMoney(
            List.of(),
            List.of(new CarryOver(OFFICE, "2130301", Fund.OTHER, 2023, 1_000)),
            office.expenditure(),
            List.of());
    assertThat(Balance.gaps(without))
        .containsExactly(new Balance.Gap(OFFICE, "2130301", Fund.OTHER, -9_000));
    assertThat(Balance.revenueFor(without))
        .containsExactly(new RevenueLine(OFFICE, "2130301", Fund.OTHER, "", 9_000));
  }

  private static Budget department(Budget... units) {
    return RollUp.of(DEPARTMENT, Texts.NONE, OverallPerformance.NONE, List.of(units));
  }

  /** Ten thousand of its own, of which it hands some down. */
  private static Budget office(long grant) {
    ExpenditureLine given =
        new ExpenditureLine(
            OFFICE,
            "2130301",
            "39999",
            "",
            Fund.OTHER,
            ExpenditureClass.SPECIFIC,
            Use.TO_SUBORDINATE,
            "",
            "",
            STATION,
            grant);
    ExpenditureLine own = line(OFFICE, "2130301", Fund.OTHER, 10_000 - grant);
    return unit(
        OFFICE,
        List.of(new RevenueLine(OFFICE, "2130301", Fund.OTHER, "", 10_000)),
        grant == 0 ? List.of(own) : List.of(own, given));
  }

  private static Budget station(long taken) {
    return unit(
        STATION,
        List.of(new RevenueLine(STATION, "2130306", Fund.FROM_SUPERIOR, OFFICE, taken)),
        List.of(line(STATION, "2130306", Fund.FROM_SUPERIOR, taken)));
  }

  private static ExpenditureLine line(String unit, String function, Fund fund, long fen) {
    return ExpenditureLine.of(
        unit, function, "30201", fund, ExpenditureClass.OTHER_RUNNING, "", fen);
  }

  private static Budget unit(
      String code, List<RevenueLine> revenue, List<ExpenditureLine> expenditure) {
    return new Budget(
        new Organization(code, code, Level.UNIT),
        2025,
        List.of(),
        revenue,
        List.of(),
        expenditure,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Texts.NONE,
        OverallPerformance.NONE,
        Disclosure.FULL,
        new TreeMap<>());
  }
}
